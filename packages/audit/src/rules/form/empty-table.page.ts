import type { RulePage } from '../../examples/page.ts';

const blank = { status: 'blank', raw: '' } as const;

const cells = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].flatMap((group) =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((result) => `${group}.${result}`),
);

const all = <Value>(value: Value) => Object.fromEntries(cells.map((cell) => [cell, value]));

export const page: RulePage = {
  why: {
    zh: '全空的表既不能说没有案件，也不能说没有申请。',
    en: 'An empty table says neither that there were cases nor that there were none.',
  },
  failing: {
    text: { zh: '表四全部空白。', en: 'Table four is blank.' },
    reports: [{ form: '2021', cells: all(null), states: all(blank) }],
  },
  passing: { text: { zh: '表四全填 0。', en: 'Table four is all 0.' }, reports: [{ form: '2021' }] },
};
