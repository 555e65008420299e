import type { Form } from '@ogi-reports/schema';
import { codebook } from '@ogi-reports/schema/codebook';
import type { RulePage } from '../../examples/page.ts';
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

export const page: RulePage = {
  why: {
    zh: '总计若与各项之和不符，办理情况就无法分类统计。空格不当作 0：缺项时只在已知各项已超出总计时才报告。',
    en: 'Where the total is not the sum of its parts, outcomes can not be counted by kind. A blank is never taken for 0: with parts missing, only a sum that already exceeds the total is reported.',
  },
  failing: {
    text: {
      zh: '总计填 0，而予以公开 6 件。',
      en: 'The total says 0, with 6 disclosed.',
    },
    reports: [
      {
        form: '2019-trial',
        cells: { 'requests.outcomes.disclosed.total': 6, 'requests.outcomes.disclosed.naturalPerson': 6 },
      },
    ],
  },
  passing: {
    text: { zh: '总计 6 件，予以公开 6 件。', en: 'Total 6, of which 6 disclosed.' },
    reports: [
      {
        form: '2019-trial',
        cells: {
          'requests.received.total': 6,
          'requests.received.naturalPerson': 6,
          'requests.outcomes.disclosed.total': 6,
          'requests.outcomes.disclosed.naturalPerson': 6,
          'requests.outcomes.all.total': 6,
          'requests.outcomes.all.naturalPerson': 6,
        },
      },
    ],
  },
};
