import type { RulePage } from '../../examples/page.ts';

const row = 'proactiveDisclosure.normativeDocuments';

const first = { form: '2021' as const, year: 2022, cells: { [`${row}.inForce`]: 20 } };

const second = (inForce: number) => ({
  form: '2021' as const,
  year: 2023,
  cells: { [`${row}.inForce`]: inForce, [`${row}.issued`]: 3, [`${row}.repealed`]: 1 },
});

export const page: RulePage = {
  why: {
    zh: '年末存量等于上年末存量加制发减废止；不等时，要么有例外情形，要么有一格填错。',
    en: "A year's stock is the one before, plus issued, less repealed; where it is not, there is an exception or a wrong figure.",
  },
  failing: {
    text: { zh: '20 + 3 − 1 应为 22，却填 30。', en: '20 + 3 − 1 is 22, but 30 is reported.' },
    reports: [first, second(30)],
  },
  passing: {
    text: { zh: '20 加 3 减 1，为 22 件。', en: '20 + 3 − 1 = 22.' },
    reports: [first, second(22)],
  },
};
