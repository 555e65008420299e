import type { RulePage } from '../../examples/page.ts';
import type { CheckRule } from '../../types.ts';

export const rule: CheckRule = {
  id: 'metadata/published-before-period-end',
  title: { zh: '公布日期早于统计期末', en: 'Published before the period ended' },
  severity: 'warning',
  scope: 'report',
  forms: [],
  basis: {
    kind: 'official',
    text: {
      zh: '条例第四十九条：年度报告在次年 1 月 31 日（县级以上政府主管部门 3 月 31 日）前公布。',
      en: 'Regulations, article 49: reports are published by 31 January (offices of governments: 31 March) of the next year.',
    },
  },
  check({ report: { publishedOn, period, year } }, found) {
    const end = period?.to ?? (year === null ? null : `${year}-12-31`);
    if (publishedOn === null || end === null) return 'no-date';
    if (publishedOn < end)
      found({
        message: {
          zh: `公布日期 ${publishedOn} 早于统计期末 ${end}，全年数字当时还不可能齐全。请核对年度和日期。`,
          en: `Published on ${publishedOn}, before the period ended on ${end}, when no figure of the year could be final. Check year and date.`,
        },
        actual: publishedOn,
        expected: end,
      });
    return 1;
  },
};

const report = (publishedOn: string) => ({ form: '2021' as const, year: 2022, with: { publishedOn } });

export const page: RulePage = {
  why: {
    zh: '年度未结束就公布的报告，要么年度读错，要么数字不是全年的。',
    en: 'Where a report came out before its year was over, the year was misread or the figures are not those of the year.',
  },
  failing: {
    text: { zh: '2022 年度报告公布于 2022 年 11 月。', en: 'A report for 2022 published in November 2022.' },
    reports: [report('2022-11-20')],
  },
  passing: {
    text: { zh: '公布于 2023 年 1 月。', en: 'Published in January 2023.' },
    reports: [report('2023-01-20')],
  },
};
