import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Report, type Text } from '@ogi-reports/schema';
import { isReport } from '@ogi-reports/schema/check';
import { linesIn } from '../ndjson/lines.ts';
import { recordPath } from './record-path.ts';

/** One record file: its path below the records folder with `/`, its text, and the report that it holds. */
export interface RecordFile {
  path: string;
  text: string;
  report: Report;
}

/** A record that a build cannot take. `ogi validate` says where in the file, and how to mend it. */
export class InvalidRecord extends Error {
  readonly text: Text;
  constructor(
    readonly path: string,
    detail: string,
  ) {
    const text = {
      zh: `${path}：${detail}。用 ogi validate 查看位置与改法。`,
      en: `${path}: ${detail}. Run \`ogi validate\` for its place and remedy.`,
    };
    super(text.en);
    this.text = text;
    this.name = 'InvalidRecord';
  }
}

/** The paths of all record files below a folder, sorted by year, province and agency id. */
export async function recordPaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''),
    )
    .sort((left, right) => (left < right ? -1 : 1));
}

/**
 * Every record below a folder in the order of the paths, or of an NDJSON file in the order of its lines, one at a
 * time. Throws InvalidRecord at the first bad one.
 */
export async function* readRecords(source: string): AsyncGenerator<RecordFile> {
  if ((await stat(source)).isFile()) {
    yield* recordsOfLines(source);
    return;
  }
  for (const path of await recordPaths(source)) {
    const text = await readFile(join(source, path), 'utf8');
    yield { path, text, report: parseRecord(path, text) };
  }
}

async function* recordsOfLines(file: string): AsyncGenerator<RecordFile> {
  let number = 0;
  for await (const lines of linesIn(file))
    for (const { bytes } of lines) {
      number += 1;
      const text = bytes.toString('utf8');
      const report = parseRecord(`${file}:${number}`, text);
      yield { path: recordPath(report), text, report };
    }
}

function parseRecord(path: string, text: string): Report {
  const value = jsonOf(path, text);
  if (isReport(value)) return value;
  const result = Report.safeParse(value);
  if (result.success) return result.data;
  const first = result.error.issues[0];
  throw new InvalidRecord(path, `${first?.path.join('.')}: ${first?.message}`);
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidRecord(path, (error as Error).message);
  }
}
