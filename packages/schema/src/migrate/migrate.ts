import { SCHEMA_VERSION } from '../schema-version.ts';
import { newerVersion, notARecord, noVersion, unknownVersion } from './refused.ts';
import { type MigrationStep, migrationSteps, type RawRecord } from './steps.ts';

/** A record brought up to date, and what was done to it. */
export interface Migration {
  record: Record<string, unknown>;
  from: string;
  to: string;
  /** The steps taken, oldest first; none for a record that is current. */
  steps: readonly MigrationStep[];
}

/** The steps that lead from one version to another; another registry of them is for tests. */
export interface MigrationOptions {
  steps?: readonly MigrationStep[];
  current?: string;
}

/**
 * Brings a record up to the current schema version, step by step. Pure and idempotent: a current record comes
 * back as it is. What comes out still has to be validated.
 * @throws MigrationRefused for what is no record, has no version, or one that is newer or unknown.
 */
export function migrate(value: unknown, options: MigrationOptions = {}): Migration {
  const { steps = migrationSteps, current = SCHEMA_VERSION } = options;
  const record = rawRecord(value);
  const from = versionOf(record, current);
  const path = pathFrom(from, steps, current);
  return { record: path.reduce(take, record), from, to: current, steps: path };
}

const take = (record: RawRecord, { to, apply }: MigrationStep) => ({ ...apply(record), schemaVersion: to });

function rawRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notARecord();
  return value as Record<string, unknown>;
}

function versionOf({ schemaVersion }: RawRecord, current: string): string {
  if (typeof schemaVersion !== 'string' && typeof schemaVersion !== 'number') throw noVersion(current);
  return String(schemaVersion);
}

/** Every version has one step onwards, so the way is followed without a choice. */
function pathFrom(from: string, steps: readonly MigrationStep[], current: string): MigrationStep[] {
  const path: MigrationStep[] = [];
  for (let version = from; version !== current; ) {
    const step = steps.find((each) => each.from === version);
    if (!step) throw refusal(from, steps, current);
    path.push(step);
    version = step.to;
  }
  return path;
}

function refusal(found: string, steps: readonly MigrationStep[], current: string) {
  const isNewer = Number(found) > Number(current);
  const known = [...steps.map(({ from }) => from), current].sort();
  return isNewer ? newerVersion(found, current) : unknownVersion(found, known);
}
