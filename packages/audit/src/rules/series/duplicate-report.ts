import type { SeriesRule } from '../../many/types.ts';

export const rule: SeriesRule = {
  id: 'series/duplicate-report',
  title: { zh: '同一机关同一年度有两份报告', en: 'Two reports of one agency for one year' },
  severity: 'warning',
  scope: 'series',
  pairs: 'same-year',
  forms: [],
  basis: {
    kind: 'official',
    text: { zh: '条例第四十九条：每年一份。', en: 'Regulations, article 49: one report a year.' },
  },
  compare({ earlier, later }, found) {
    if (earlier.editionNumber !== later.editionNumber) return 1;
    found({
      message: {
        zh: `${earlier.ref} 与 ${later.ref} 是同一机关 ${later.year} 年度的报告。如为更正版，请以 @1、@2 区分；否则删去一份。`,
        en: `${earlier.ref} and ${later.ref} are reports of one agency for ${later.year}. Tell editions apart by @1, @2, or remove one.`,
      },
      actual: later.ref,
      expected: earlier.ref,
    });
    return 1;
  },
};
