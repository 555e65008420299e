import type { SumRule } from '../../types.ts';
import { under } from './under.ts';

/** FA4. */
export const rule: SumRule = {
  id: 'statistics/refusals-by-ground',
  title: { zh: '不同意公开数与各项理由之和', en: 'Refusals and the sum of their grounds' },
  severity: 'warning',
  scope: 'report',
  table: 'statistics',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '“其中”只说明各项不多于总数；一件可有多项理由。',
      en: '其中 says only that no part exceeds the whole; one refusal can rest on several grounds.',
    },
  },
  relations: () => [
    {
      kind: 'equal',
      left: ['requests.replies.refused.total'],
      right: under('requests.replies.refused', [
        'stateSecret',
        'tradeSecret',
        'personalPrivacy',
        'securityOrStability',
        'notGovernmentInformation',
        'otherLegalGround',
      ]),
    },
  ],
};
