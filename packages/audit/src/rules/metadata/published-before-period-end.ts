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
