import { existsSync } from 'node:fs';
import { open, stat, writeFile } from 'node:fs/promises';
import type { Report } from '@ogi-reports/schema';
import { linesIn } from './lines.ts';

/** A file with one report a line, from which single reports are taken by their ids. */
export interface ReportFile {
  /** The report with this id, or undefined where the file has none. */
  report(id: string): Promise<Report | undefined>;
  close(): Promise<void>;
}

const indexOf = (path: string) => `${path}.index`;
const idWidth = 96;
const entryWidth = idWidth + 16;

/** Every line of a record begins with its schema version and id. */
const idPattern = /^\{"schemaVersion":"[^"]*","id":"([^"]*)"/;

/**
 * Writes `<file>.index` beside an NDJSON file of reports: ids in order, each with the place of its line, in entries
 * of equal width, so that a lookup reads a few of them and opening the file costs nothing.
 */
export async function indexReports(path: string): Promise<void> {
  const entries: { id: string; offset: number; length: number }[] = [];
  for await (const lines of linesIn(path))
    for (const { bytes, offset } of lines) {
      const id = idPattern.exec(bytes.toString('latin1', 0, 200))?.[1] ?? idOf(bytes);
      if (id !== null && id.length <= idWidth) entries.push({ id, offset, length: bytes.length });
    }
  entries.sort((one, other) => (one.id < other.id ? -1 : 1));
  const index = Buffer.alloc(entries.length * entryWidth);
  entries.forEach(({ id, offset, length }, place) => {
    index.write(id, place * entryWidth, 'latin1');
    index.writeDoubleLE(offset, place * entryWidth + idWidth);
    index.writeDoubleLE(length, place * entryWidth + idWidth + 8);
  });
  await writeFile(indexOf(path), index);
}

const idOf = (bytes: Buffer): string | null => (JSON.parse(bytes.toString('utf8')) as Report).id;

/** Opens an NDJSON file of reports for lookups; makes its index where there is none or the file is newer. */
export async function openReports(path: string): Promise<ReportFile> {
  if (!existsSync(indexOf(path)) || (await stat(path)).mtimeMs > (await stat(indexOf(path))).mtimeMs)
    await indexReports(path);
  const file = await open(path);
  const index = await open(indexOf(path));
  const count = (await index.stat()).size / entryWidth;
  const entryAt = async (place: number) => {
    const { buffer } = await index.read(Buffer.alloc(entryWidth), 0, entryWidth, place * entryWidth);
    return { id: buffer.toString('latin1', 0, idWidth).replace(/\0+$/, ''), buffer };
  };
  return {
    async report(id) {
      for (let low = 0, high = count - 1; low <= high; ) {
        const middle = (low + high) >> 1;
        const entry = await entryAt(middle);
        if (entry.id === id) return readAt(entry.buffer);
        if (entry.id < id) low = middle + 1;
        else high = middle - 1;
      }
      return undefined;
    },
    async close() {
      await Promise.all([file.close(), index.close()]);
    },
  };

  async function readAt(entry: Buffer): Promise<Report> {
    const length = entry.readDoubleLE(idWidth + 8);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, entry.readDoubleLE(idWidth));
    return JSON.parse(buffer.toString('utf8')) as Report;
  }
}
