import type { Severity } from '@ogi-reports/schema';

/** A notice in one line: its rule, how serious it is, its title, and when it is given and what to do about it. */
export type NoticeRow = readonly [
  ruleId: string,
  severity: Severity,
  title: readonly [zh: string, en: string],
  about: readonly [zh: string, en: string],
];
