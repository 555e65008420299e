import type { RulePage } from '../../examples/page.ts';

const row = 'proactiveDisclosure.normativeDocuments';

export const page: RulePage = {
  why: {
    zh: '现行有效件数漏填或只填上年数时，会少于本年制发数。',
    en: 'Where the number in force was left out or is an older one, it falls below what was issued this year.',
  },
  failing: {
    text: { zh: '制发 5 件，现行有效 0 件，废止 0 件。', en: '5 issued, none in force, none repealed.' },
    reports: [{ form: '2021', cells: { [`${row}.issued`]: 5 } }],
  },
  passing: {
    text: { zh: '制发 5 件，现行有效 4 件，废止 1 件。', en: '5 issued, 4 in force, 1 repealed.' },
    reports: [
      {
        form: '2021',
        cells: { [`${row}.issued`]: 5, [`${row}.inForce`]: 4, [`${row}.repealed`]: 1 },
      },
    ],
  },
};
