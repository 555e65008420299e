import type { RulePage } from '../../examples/page.ts';

const row = 'proactiveDisclosure.normativeDocuments';

const first = { form: '2021' as const, year: 2022, cells: { [`${row}.inForce`]: 5 } };

const second = (repealed: number) => ({
  form: '2021' as const,
  year: 2023,
  cells: {
    [`${row}.inForce`]: 5 + 1 - Math.min(repealed, 6),
    [`${row}.issued`]: 1,
    [`${row}.repealed`]: repealed,
  },
});

export const page: RulePage = {
  why: {
    zh: '废止数超过存量时，上年的存量漏填或范围不同。',
    en: "Where more is repealed than there was, last year's stock was incomplete or of another scope.",
  },
  failing: {
    text: { zh: '原有 5 件，制发 1 件，废止 9 件。', en: '5 in force, 1 issued, 9 repealed.' },
    reports: [first, second(9)],
  },
  passing: {
    text: { zh: '原有 5 件，制发 1 件，废止 2 件。', en: '5 in force, 1 issued, 2 repealed.' },
    reports: [first, second(2)],
  },
};
