import type { Form } from '@ogi-reports/schema';
import { codebook } from '@ogi-reports/schema/codebook';
import type { SumRule } from '../../types.ts';
import { applicantColumns } from './columns.ts';

/** FB2. */
export const rule: SumRule = {
  id: 'requests/outcome-total',
  title: { zh: '三（七）总计等于各项办理结果之和', en: 'Total outcomes equal the sum of all outcomes' },
  severity: 'inconsistency',
  scope: 'report',
  table: 'requests',
  forms: ['2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '由“总计”一词和“只计这一情形”推定；表上未印此式。',
      en: 'Implied by the word 总计 and by counting each request once; not printed as a sum.',
    },
  },
  relations: (form) =>
    applicantColumns.map((column) => ({
      kind: 'equal',
      left: [`requests.outcomes.all.${column}`],
      right: outcomes(form).map((row) => `${row}.${column}`),
    })),
};

/** The rows of single outcomes: 19 in the trial form, 21 in the form of 2021. */
export const outcomes = (form: Form): string[] =>
  codebook(form, 'requests')
    .filter(
      ({ columnKey, rowAddress }) => columnKey === 'total' && rowAddress.startsWith('requests.outcomes.'),
    )
    .map(({ rowAddress }) => rowAddress)
    .filter((row) => row !== 'requests.outcomes.all');
