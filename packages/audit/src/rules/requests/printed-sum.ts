import type { SumRule } from '../../types.ts';
import { applicantColumns } from './columns.ts';

/** FB1, the only sum that the forms print. */
export const rule: SumRule = {
  id: 'requests/printed-sum',
  title: { zh: '第一项加第二项，等于第三项加第四项', en: 'Items one plus two equal items three plus four' },
  severity: 'error',
  scope: 'report',
  table: 'requests',
  forms: ['2019-trial', '2021'],
  basis: {
    kind: 'official',
    text: {
      zh: '表三左上角印有此勾稽关系，逐列适用。',
      en: 'Printed in the top left corner of table three, for each column.',
    },
  },
  relations: () =>
    applicantColumns.map((column) => ({
      kind: 'equal',
      left: [`requests.received.${column}`, `requests.carriedFromPriorYear.${column}`],
      right: [`requests.outcomes.all.${column}`, `requests.carriedToNextYear.${column}`],
    })),
};
