import type { SumRule } from '../../types.ts';
import { under } from './under.ts';

/** FA1. */
export const rule: SumRule = {
  id: 'statistics/received-by-channel',
  title: { zh: '申请数等于四种渠道之和', en: 'Requests received equal the sum of the four channels' },
  severity: 'inconsistency',
  scope: 'report',
  table: 'statistics',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '由编号 1 至 4 推定；表上未印此式。',
      en: 'Implied by the numbering 1 to 4; the form prints no sum.',
    },
  },
  relations: () => [
    {
      kind: 'equal',
      left: ['requests.received.total'],
      right: under('requests.received', ['inPerson', 'fax', 'online', 'post']),
    },
  ],
};
