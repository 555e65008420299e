import type { Severity } from '@ogi-reports/schema';

/** From the gravest to the lightest. */
export const severities: readonly Severity[] = ['error', 'inconsistency', 'warning', 'info'];

/** Negative where the first is graver. */
export const bySeverity = (one: Severity, other: Severity): number =>
  severities.indexOf(one) - severities.indexOf(other);
