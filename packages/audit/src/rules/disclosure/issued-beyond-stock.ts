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
