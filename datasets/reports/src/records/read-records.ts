import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Report, type Text } from '@ogi-reports/schema';

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

/** Every record below a folder in the order of the paths, one at a time. Throws InvalidRecord at the first bad one. */
export async function* readRecords(folder: string): AsyncGenerator<RecordFile> {
  for (const path of await recordPaths(folder)) {
    const text = await readFile(join(folder, path), 'utf8');
    yield { path, text, report: parseRecord(path, text) };
  }
}

function parseRecord(path: string, text: string): Report {
  const result = Report.safeParse(jsonOf(path, text));
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
