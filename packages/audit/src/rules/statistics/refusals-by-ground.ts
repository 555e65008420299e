import type { RulePage } from '../../examples/page.ts';
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

export const page: RulePage = {
  why: {
    zh: '各项理由之和通常等于不同意公开数；一件多理由时会超出，未列理由时会不足，所以只作提醒。',
    en: 'The grounds usually add up to the refusals. They can exceed them where a refusal rests on several grounds, and fall short where none is given; hence a warning only.',
  },
  failing: {
    text: { zh: '不同意公开 2 件，各项理由合计 1 件。', en: '2 refused, 1 by ground.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'requests.replies.refused.total': 2, 'requests.replies.refused.stateSecret': 1 },
      },
    ],
  },
  passing: {
    text: { zh: '不同意公开 1 件，涉及国家秘密 1 件。', en: '1 refused, as a state secret.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'requests.replies.refused.total': 1, 'requests.replies.refused.stateSecret': 1 },
      },
    ],
  },
};
