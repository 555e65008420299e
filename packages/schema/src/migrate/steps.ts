import type { Message } from '../diagnostic.ts';

/** A record as its file holds it, of whatever schema version. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** How records of one schema version become records of the next. */
export interface MigrationStep {
  from: string;
  to: string;
  /** What changes, for people. */
  about: Message;
  /** Pure: gives the record of version `to`; its `schemaVersion` is set by the caller. */
  apply(record: RawRecord): Record<string, unknown>;
}

/**
 * Every step since the first schema version, in any order. A change of `SCHEMA_VERSION` adds the one that leads
 * to it; a test fails while a version that was ever published leads nowhere. There has been no change yet.
 */
export const migrationSteps: readonly MigrationStep[] = [];
