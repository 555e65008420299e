import type { RulePage } from '../../examples/page.ts';
import type { SumRule } from '../../types.ts';

const rows = ['administrativeRules', 'normativeDocuments'].map((row) => `proactiveDisclosure.${row}`);

export const rule: SumRule = {
  id: 'disclosure/issued-beyond-stock',
  title: { zh: '本年制发多于现行有效与废止之和', en: 'More issued than are in force or repealed' },
  severity: 'warning',
  scope: 'report',
  table: 'proactiveDisclosure',
  forms: ['2021'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '本年制发的文件年末或者有效，或者已废止；失效而未计废止的属例外。',
      en: 'A document issued this year is in force at its end or was repealed; one that merely expired is the exception.',
    },
  },
  relations: () =>
    rows.map((row) => ({
      kind: 'at-most',
      left: [`${row}.issued`],
      right: [`${row}.inForce`, `${row}.repealed`],
    })),
};

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
