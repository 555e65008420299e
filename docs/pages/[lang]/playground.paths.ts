import { inEveryLanguage } from '../../src/build/routes.ts';

export default inEveryLanguage([
  {
    title: { zh: '试读', en: 'Playground' },
    description: {
      zh: '放入一份年度报告，当场读出、核对、换算；文件不离开浏览器',
      en: 'Drop an annual report and see it read, checked and converted; the file stays in the browser',
    },
  },
]);
