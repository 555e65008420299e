import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Agency, agencyIdPattern, type Text } from '@ogi-reports/schema';
import { readTable, writeTable } from '../tsv.ts';

/** An agency over the years. Its id is frozen when first used, whatever becomes of its name or code. */
export interface AgencyEntry {
  id: string;
  kind: Agency['kind'];
  level: Agency['level'];
  /** Names with the first reporting year in which each was used, oldest first. */
  names: { year: number; name: string }[];
  /** Division codes of its place with the year of the code table, oldest first. */
  codes: { year: number; code: string }[];
  /** Names of the places it belongs to, from the province down. */
  path: string[];
  /** Ids of agencies that were merged into it or renamed to it. */
  predecessors: string[];
}

const columns = ['id', 'kind', 'level', 'names', 'codes', 'path', 'predecessors'] as const;

/** A file of agencies with something wrong in it. The message names the line. */
export class InvalidAgencies extends Error {
  readonly text: Text;
  constructor(line: number, id: string, fault: Text) {
    const text = {
      zh: `agencies.tsv 第 ${line} 行（${id}）：${fault.zh}`,
      en: `agencies.tsv line ${line} (${id}): ${fault.en}`,
    };
    super(text.en);
    this.text = text;
    this.name = 'InvalidAgencies';
  }
}

/** Reads `agencies.tsv`. Lists are split by `|`, names and codes lead with their year: `2019 会昌县永隆乡人民政府`. */
export function readAgencies(text: string): Map<string, AgencyEntry> {
  const agencies = new Map<string, AgencyEntry>();
  for (const [index, row] of readTable(text).entries()) {
    const entry = entryOf(row);
    const fault = faultOf(entry, agencies);
    if (fault) throw new InvalidAgencies(index + 2, entry.id, fault);
    agencies.set(entry.id, entry);
  }
  return agencies;
}

/** The agencies of a dataset folder; none where it has no `agencies.tsv` yet. */
export async function agenciesOf(folder: string): Promise<Map<string, AgencyEntry>> {
  const file = join(folder, 'agencies.tsv');
  return existsSync(file) ? readAgencies(await readFile(file, 'utf8')) : new Map();
}

/** Prints `agencies.tsv`, sorted by id, so that additions of different people seldom touch the same line. */
export function writeAgencies(agencies: Iterable<AgencyEntry>): string {
  const sorted = [...agencies].sort((left, right) => (left.id < right.id ? -1 : 1));
  return writeTable(
    columns,
    sorted.map((agency) => ({
      ...agency,
      names: agency.names.map(({ year, name }) => `${year} ${name}`).join('|'),
      codes: agency.codes.map(({ year, code }) => `${year} ${code}`).join('|'),
      path: agency.path.join('|'),
      predecessors: agency.predecessors.join('|'),
    })),
  );
}

const list = (text: string | undefined) => (text ? text.split('|') : []);

function dated(text: string | undefined): { year: number; value: string }[] {
  return list(text).map((item) => {
    const [, year = '', value = ''] = /^(\d{4}) (.+)$/.exec(item) ?? [];
    return { year: Number(year), value };
  });
}

function entryOf(row: Record<string, string>): AgencyEntry {
  return {
    id: row.id ?? '',
    kind: row.kind as AgencyEntry['kind'],
    level: row.level as AgencyEntry['level'],
    names: dated(row.names).map(({ year, value }) => ({ year, name: value })),
    codes: dated(row.codes).map(({ year, value }) => ({ year, code: value })),
    path: list(row.path),
    predecessors: list(row.predecessors),
  };
}

function faultOf(entry: AgencyEntry, known: Map<string, AgencyEntry>): Text | undefined {
  if (!agencyIdPattern.test(entry.id)) return faults.id;
  if (known.has(entry.id)) return faults.twice;
  if (entry.names.length === 0 || entry.names.some(({ name }) => !name)) return faults.names;
  if (entry.codes.some(({ code }) => !/^\d{6}(?:\d{3}){0,2}$/.test(code))) return faults.codes;
  return undefined;
}

const faults = {
  id: {
    zh: '编号应为区划代码，部门后加“-拼音”',
    en: 'the id is no division code with an optional -pinyin',
  },
  twice: { zh: '编号出现了两次', en: 'the id stands twice' },
  names: { zh: '名称应写成“年份 名称”', en: 'names must read `year name`' },
  codes: { zh: '代码应写成“年份 代码”', en: 'codes must read `year code`' },
} satisfies Record<string, Text>;

/** The name an agency had in a year: the latest that was in use by then, else its first. */
export function nameIn(agency: AgencyEntry, year: number): string {
  return (agency.names.findLast((each) => each.year <= year) ?? agency.names[0])?.name ?? '';
}
