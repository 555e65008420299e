import type { RulePage } from '../../examples/page.ts';
import type { SumRule } from '../../types.ts';

const parts = [
  ['proactiveDisclosure.normativeDocumentsDisclosed', 'proactiveDisclosure.itemsDisclosed'],
  ['interpretationAndResponse.pressConferencesByPrincipal', 'interpretationAndResponse.pressConferences'],
  ['interpretationAndResponse.onlineInterviewsByPrincipal', 'interpretationAndResponse.onlineInterviews'],
] as const;

const grounds = [
  'stateSecret',
  'tradeSecret',
  'personalPrivacy',
  'securityOrStability',
  'notGovernmentInformation',
  'otherLegalGround',
].map((ground) => [`requests.replies.refused.${ground}`, 'requests.replies.refused.total'] as const);

/** FA7, and the part of FA4 that 其中 does imply. */
export const rule: SumRule = {
  id: 'statistics/part-of-whole',
  title: { zh: '“其中”不多于总数', en: 'A part (其中) is not larger than its whole' },
  severity: 'inconsistency',
  scope: 'report',
  table: 'statistics',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: { zh: '由“其中”一词推定。', en: 'Implied by the word 其中.' },
  },
  relations: () =>
    [...parts, ...grounds].map(([part, whole]) => ({ kind: 'at-most', left: [part], right: [whole] })),
};

export const page: RulePage = {
  why: {
    zh: '“其中”之后的数是前一个数的一部分，不能更大；但各部分不必列全。',
    en: 'What follows 其中 is a part of the figure before it and can not exceed it; the parts need not be complete.',
  },
  failing: {
    text: {
      zh: '主动公开 3 条，其中规范性文件 5 条。',
      en: '3 items disclosed, 5 of them normative documents.',
    },
    reports: [
      {
        form: '2014-table',
        cells: {
          'proactiveDisclosure.itemsDisclosed': 3,
          'proactiveDisclosure.normativeDocumentsDisclosed': 5,
          'proactiveDisclosure.normativeDocumentsIssued': 5,
        },
      },
    ],
  },
  passing: {
    text: {
      zh: '主动公开 5 条，其中规范性文件 3 条。',
      en: '5 items disclosed, 3 of them normative documents.',
    },
    reports: [
      {
        form: '2014-table',
        cells: {
          'proactiveDisclosure.itemsDisclosed': 5,
          'proactiveDisclosure.normativeDocumentsDisclosed': 3,
          'proactiveDisclosure.normativeDocumentsIssued': 3,
        },
      },
    ],
  },
};
