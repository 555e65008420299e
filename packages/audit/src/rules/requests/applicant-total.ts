import { codebook } from '@ogi-reports/schema/codebook';
import type { SumRule } from '../../types.ts';
import { applicantParts } from './columns.ts';

/** FB3. */
export const rule: SumRule = {
  id: 'requests/applicant-total',
  title: { zh: '总计等于各类申请人之和', en: 'The total equals the sum over applicants' },
  severity: 'inconsistency',
  scope: 'report',
  table: 'requests',
  forms: ['2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: { zh: '由“总计”一词推定；表上未印此式。', en: 'Implied by the word 总计; not printed as a sum.' },
  },
  relations: (form) =>
    codebook(form, 'requests')
      .filter(({ columnKey }) => columnKey === 'total')
      .map(({ address, rowAddress }) => ({
        kind: 'equal',
        left: [address],
        right: applicantParts.map((column) => `${rowAddress}.${column}`),
      })),
};
