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
