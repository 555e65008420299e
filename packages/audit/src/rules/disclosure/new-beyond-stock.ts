import type { SumRule } from '../../types.ts';

const rows = ['administrativeRules', 'normativeDocuments'].map((row) => `proactiveDisclosure.${row}`);

/** FB8. */
export const rule: SumRule = {
  id: 'disclosure/new-beyond-stock',
  title: { zh: '本年新公开多于对外公开总数', en: 'More newly disclosed than disclosed in all' },
  severity: 'warning',
  scope: 'report',
  table: 'proactiveDisclosure',
  forms: ['2019-trial'],
  basis: {
    kind: 'inferred',
    text: { zh: '由“总数量”一词推定。', en: 'Implied by the words 总数量.' },
  },
  relations: () =>
    rows.map((row) => ({ kind: 'at-most', left: [`${row}.disclosed`], right: [`${row}.disclosedStock`] })),
};
