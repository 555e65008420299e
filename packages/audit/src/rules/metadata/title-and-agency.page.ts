import type { RulePage } from '../../examples/page.ts';

const titled = (title: string) => ({ form: '2021' as const, with: { title } });

export const page: RulePage = {
  why: {
    zh: '报告归错机关，比报告里任何一个数错都严重。',
    en: 'A report under the wrong agency is worse than any wrong figure in it.',
  },
  failing: {
    text: { zh: '记录为某县，标题却是别的县。', en: 'The record says one county, the title another.' },
    reports: [titled('青山县2022年政府信息公开工作年度报告')],
  },
  passing: {
    text: { zh: '标题含有机关名称。', en: 'The title contains the name.' },
    reports: [titled('某县人民政府2022年政府信息公开工作年度报告')],
  },
};
