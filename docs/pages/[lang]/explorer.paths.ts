import { inEveryLanguage } from '../../src/build/routes.ts';

export default inEveryLanguage([
  {
    title: { zh: '数据', en: 'Explorer' },
    description: {
      zh: '按地方、年度、层级、表式查看各报告的数字，每个数字都有出处',
      en: 'Figures of the reports by place, year, level and form, each with its source',
    },
  },
]);
