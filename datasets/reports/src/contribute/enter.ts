import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatRecord, Report, type Text } from '@ogi-reports/schema';
import { agenciesOf, enter, writeAgencies } from '../agencies/index.ts';
import { recordPath } from '../records/record-path.ts';

/** How a record relates to one that is there already: a first one, a new edition by the agency, or a correction. */
export type EntryMode = 'new' | 'restated' | 'correction';

/** The dataset has a report of this agency and year already. */
export class RecordExists extends Error {
  readonly text: Text;
  constructor(readonly path: string) {
    const text = {
      zh: `${path} 已经存在。机构重新发布的，请选“重新发布”（旧版保留）；录入有误的，请选“更正”。`,
      en: `${path} exists. Choose "restated" if the agency published it anew (the old one is kept), "correction" if it was entered wrongly.`,
    };
    super(text.en);
    this.text = text;
    this.name = 'RecordExists';
  }
}

/** A record that still lacks what its path is made of. */
export class RecordIncomplete extends Error {
  readonly text: Text = {
    zh: '还缺机构或年度，不能入库。',
    en: 'The record has no agency or no year yet, so it has no place in the dataset.',
  };
  override name = 'RecordIncomplete';
}

/**
 * Writes a record into a dataset folder (`records/` and `agencies.tsv`) and returns the paths that changed, for
 * a commit. Throws RecordExists for a second report of the same agency and year unless the mode says what it is.
 */
export async function enterRecord(
  folder: string,
  record: Report,
  mode: EntryMode = 'new',
): Promise<string[]> {
  if (!record.id || record.year === null) throw new RecordIncomplete();
  const checked = Report.parse(record);
  const path = `records/${recordPath(checked)}`;
  const exists = existsSync(join(folder, path));
  if (exists && mode === 'new') throw new RecordExists(path);
  const kept = exists && mode === 'restated' ? [await keepEarlier(folder, path)] : [];
  await write(join(folder, path), formatRecord(checked));
  return [path, ...kept, ...(await enterAgency(folder, checked))];
}

/** Gives the edition that was current the next free number: `@1` is the oldest. */
async function keepEarlier(folder: string, path: string): Promise<string> {
  const earlier: Report = JSON.parse(await readFile(join(folder, path), 'utf8'));
  let number = 1;
  while (existsSync(join(folder, path.replace('.json', `@${number}.json`)))) number += 1;
  const kept = path.replace('.json', `@${number}.json`);
  await write(join(folder, kept), formatRecord({ ...earlier, id: `${earlier.id}@${number}` }));
  return kept;
}

async function enterAgency(folder: string, { agency, year }: Report): Promise<string[]> {
  const file = join(folder, 'agencies.tsv');
  const agencies = await agenciesOf(folder);
  const before = writeAgencies(agencies.values());
  enter(agency, year ?? 0, agencies);
  const after = writeAgencies(agencies.values());
  if (after === before) return [];
  await writeFile(file, after);
  return ['agencies.tsv'];
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
