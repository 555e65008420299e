import type { Text } from './leaf.ts';

export const text = (zh: string, en: string): Text => ({ zh, en });

/** The seven columns of table three, in print order. */
export const applicants = {
  naturalPerson: text('自然人', 'natural persons'),
  enterprise: text('商业企业', 'commercial enterprises'),
  researchOrg: text('科研机构', 'research institutions'),
  publicInterestOrg: text('社会公益组织', 'public-interest organisations'),
  legalServiceOrg: text('法律服务机构', 'legal service organisations'),
  otherOrg: text('其他', 'other organisations'),
  total: text('总计', 'total'),
} as const;
export type Applicant = keyof typeof applicants;

/** The five columns under each heading of table four, in print order. */
export const results = {
  upheld: text('结果维持', 'upheld'),
  corrected: text('结果纠正', 'corrected'),
  other: text('其他结果', 'other outcome'),
  pending: text('尚未审结', 'pending'),
  total: text('总计', 'total'),
} as const;
export type Result = keyof typeof results;
