import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatRecord } from '@ogi-reports/schema';
import type { MigrationOptions } from '@ogi-reports/schema/migrate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateWith } from '../src/commands/migrate.ts';
import { versionFaults } from '../src/record/schema-version.ts';
import { goodRecord } from './support/record.ts';
import { recordedSession } from './support/session.ts';

/** An invented past: version 0 called the notes of a transcription remarks, and had no extent. */
const history: MigrationOptions = {
  steps: [
    {
      from: '0',
      to: '1',
      about: { zh: '备注改名', en: 'remarks are notes' },
      apply: (record) => {
        const { remarks, ...transcription } = record.transcription as Record<string, unknown>;
        return { ...record, transcription: { ...transcription, extent: 'whole', notes: remarks } };
      },
    },
  ],
};

function oldRecord() {
  const record = goodRecord();
  const { notes, extent: _, ...transcription } = record.transcription;
  return { ...record, schemaVersion: '0', transcription: { ...transcription, remarks: notes } };
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ogi-migrate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const text = (name: string) => readFile(at(name), 'utf8');

async function migrated(options: Record<string, boolean>, words = [folder]) {
  const { session, written } = recordedSession();
  const code = await migrateWith(history).run({ session, words, options });
  return { code, ...written };
}

describe('ogi migrate', () => {
  it('writes only when told to, and lays out what it writes as ogi fix does', async () => {
    await writeFile(at('old.json'), JSON.stringify(oldRecord()));
    expect(await migrated({}, [at('old.json')])).toMatchObject({ code: 0, out: formatRecord(goodRecord()) });
    expect(await text('old.json')).toBe(JSON.stringify(oldRecord()));
    expect(await migrated({ write: true })).toMatchObject({ code: 0, out: `${at('old.json')}\n` });
    expect(await text('old.json')).toBe(formatRecord(goodRecord()));
  });

  it('does nothing the second time, and leaves the text of current records alone', async () => {
    await writeFile(at('current.json'), JSON.stringify(goodRecord()));
    const { code, out, talk } = await migrated({ write: true });
    expect([code, out]).toEqual([0, '']);
    expect(talk).toContain('0 of an older schema version, 1 current.');
    expect(await text('current.json')).toBe(JSON.stringify(goodRecord()));
  });

  it('lists old records with an exit code for checks', async () => {
    await writeFile(at('old.json'), JSON.stringify(oldRecord()));
    await writeFile(at('current.json'), formatRecord(goodRecord()));
    expect(await migrated({ check: true })).toMatchObject({ code: 1, out: `${at('old.json')}\n` });
  });

  it('leaves a record as it is that is not valid afterwards', async () => {
    const spoiled = JSON.stringify({ ...oldRecord(), scope: 'town' });
    await writeFile(at('old.json'), spoiled);
    const { code, talk } = await migrated({ write: true });
    expect(code).toBe(2);
    expect(talk).toMatch(/old\.json: still not valid under the current schema \(scope/);
    expect(await text('old.json')).toBe(spoiled);
  });
});

it('ogi validate says of an old record how to bring it up to date, and nothing else', () => {
  const [fault, ...others] = versionFaults(oldRecord(), history);
  expect(others).toEqual([]);
  expect(fault?.message.en).toMatch(/schema version 0; the current one is 1.*ogi migrate --write/);
  expect(versionFaults(goodRecord(), history)).toEqual([]);
});
