import { codebook } from '@ogi-reports/schema/codebook';
import type { RulePage } from '../../examples/page.ts';
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

export const page: RulePage = {
  why: {
    zh: '每一行的总计应是自然人与五类组织之和。',
    en: 'The total of each row is the sum over natural persons and the five kinds of organisation.',
  },
  failing: {
    text: {
      zh: '自然人 3 件、商业企业 1 件，总计却填 3 件。',
      en: '3 by natural persons and 1 by an enterprise, but a total of 3.',
    },
    reports: [
      {
        form: '2021',
        cells: {
          'requests.received.naturalPerson': 3,
          'requests.received.enterprise': 1,
          'requests.received.total': 3,
        },
      },
    ],
  },
  passing: {
    text: { zh: '总计 4 件。', en: 'A total of 4.' },
    reports: [
      {
        form: '2021',
        cells: {
          'requests.received.naturalPerson': 3,
          'requests.received.enterprise': 1,
          'requests.received.total': 4,
          'requests.carriedToNextYear.naturalPerson': 3,
          'requests.carriedToNextYear.enterprise': 1,
          'requests.carriedToNextYear.total': 4,
        },
      },
    ],
  },
};
