import type { SumRule } from '../../types.ts';
import { under } from './under.ts';

/** FA2. */
export const rule: SumRule = {
  id: 'statistics/closed-by-time',
  title: { zh: '办结数等于按时与延期之和', en: 'Requests closed equal those on time plus those extended' },
  severity: 'inconsistency',
  scope: 'report',
  table: 'statistics',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '由编号 1、2 推定；表上未印此式。',
      en: 'Implied by the numbering 1 and 2; the form prints no sum.',
    },
  },
  relations: () => [
    {
      kind: 'equal',
      left: ['requests.closed.total'],
      right: under('requests.closed', ['onTime', 'extended']),
    },
  ],
};
