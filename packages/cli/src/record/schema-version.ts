import { type MigrationOptions, MigrationRefused, migrate } from '@ogi-reports/schema/migrate';
import type { RecordFault } from './finding.ts';

/**
 * What a record of another schema version needs. Nothing else is said of it then: the current schema doesn't
 * apply. A missing or unknown version is left to the schema.
 */
export function versionFaults(value: unknown, history?: MigrationOptions): RecordFault[] {
  try {
    const { steps, from, to } = migrate(value, history);
    return steps.length > 0 ? [older(from, to)] : [];
  } catch (error) {
    if (!(error instanceof MigrationRefused)) throw error;
    return error.code === 'newer-version' ? [{ path: ['schemaVersion'], message: error.text }] : [];
  }
}

const older = (from: string, to: string): RecordFault => ({
  path: ['schemaVersion'],
  message: {
    zh: `记录按第 ${from} 版结构写成，现行为第 ${to} 版。请用 ogi migrate --write 改写。`,
    en: `The record is written for schema version ${from}; the current one is ${to}. Bring it up to date with ogi migrate --write.`,
  },
});
