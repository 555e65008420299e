import { existsSync } from 'node:fs';
import { type FileHandle, open, stat, writeFile } from 'node:fs/promises';
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
  const blockOf = await blockFinder(index);
  return {
    async report(id) {
      const entry = entryIn(await blockOf(id), id);
      if (!entry) return undefined;
      const { buffer } = await file.read(Buffer.alloc(entry.length), 0, entry.length, entry.offset);
      return JSON.parse(buffer.toString('utf8')) as Report;
    },
    async close() {
      await Promise.all([file.close(), index.close()]);
    },
  };
}

/** Entries that are read at once: what a search within them saves are reads that each wait for the disk. */
const blockSize = 256;
const blockBytes = blockSize * entryWidth;
/** First ids of blocks that are kept once they were read: those in the middle are asked for again and again. */
const keptIds = 1 << 14;

/** Finds the block of an index that would hold an id. */
async function blockFinder(index: FileHandle): Promise<(id: string) => Promise<Buffer>> {
  const blocks = Math.ceil((await index.stat()).size / blockBytes);
  const firstIds = new Map<number, string>();
  const read = async (length: number, block: number) => {
    const { buffer, bytesRead } = await index.read(Buffer.alloc(length), 0, length, block * blockBytes);
    return buffer.subarray(0, bytesRead);
  };
  const firstIdOf = async (block: number) => {
    const id = firstIds.get(block) ?? idAt(await read(entryWidth, block), 0);
    if (firstIds.size < keptIds) firstIds.set(block, id);
    return id;
  };
  return async (id) => {
    let [low, high] = [0, blocks - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((await firstIdOf(middle)) <= id) low = middle;
      else high = middle - 1;
    }
    return read(blockBytes, low);
  };
}

const idAt = (block: Buffer, place: number): string => {
  const start = place * entryWidth;
  const end = block.indexOf(0, start);
  return block.toString('latin1', start, end < 0 ? start + idWidth : Math.min(end, start + idWidth));
};

/** Where the line of an id stands, if the block holds it. */
function entryIn(block: Buffer, id: string): { offset: number; length: number } | undefined {
  for (let low = 0, high = block.length / entryWidth - 1; low <= high; ) {
    const place = (low + high) >> 1;
    const found = idAt(block, place);
    if (found === id) {
      const numbers = place * entryWidth + idWidth;
      return { offset: block.readDoubleLE(numbers), length: block.readDoubleLE(numbers + 8) };
    }
    if (found < id) low = place + 1;
    else high = place - 1;
  }
  return undefined;
}
