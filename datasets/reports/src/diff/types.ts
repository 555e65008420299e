import type { Text } from '@ogi-reports/schema';

/** A figure or field that differs between two versions of a report. */
export interface Change {
  /** `cell` for a figure of the tables, `claim` for one of the prose, `field` for anything else. */
  kind: 'cell' | 'claim' | 'field';
  /** Cell address, `claims`, or the path of the field. */
  at: string;
  /** `added` where nothing was read before, `removed` where nothing is any more. */
  change: 'added' | 'removed' | 'corrected';
  from: unknown;
  to: unknown;
}

/** A report that is in both versions and not the same. */
export interface ChangedReport {
  id: string;
  changes: Change[];
}

/** Why a published figure was changed, from `corrections.tsv`. `cell` is `*` for all of a report's. */
export interface Correction {
  report: string;
  cell: string;
  reason: Text;
}

export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** Everything that differs between two versions of the dataset, by report and cell. */
export interface Delta {
  from: { version: string | null; schemaVersions: string[]; reports: number };
  to: { version: string | null; schemaVersions: string[]; reports: number };
  added: string[];
  /** Gone without a redirect: a promise broken. */
  removed: string[];
  moved: { id: string; target: string; reason: Text }[];
  withdrawn: { id: string; reason: Text }[];
  /** A new edition by the agency itself; the earlier one is kept under `earlier`. */
  restated: { id: string; earlier: string; changes: Change[] }[];
  changed: ChangedReport[];
  bump: Bump;
}
