import { inEveryLanguage } from '../../../src/build/routes.ts';
import { ruleSummaries } from '../../../src/build/rule-pages.ts';

export default inEveryLanguage([
  {
    params: { rules: ruleSummaries() },
    title: { zh: '规则', en: 'Rules' },
    description: {
      zh: '核对一份报告的全部规则：为什么、依据什么、例子',
      en: 'Every rule that a report is checked against: why, on what it rests, examples',
    },
  },
]);
