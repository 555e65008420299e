import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { asError, missingFile, tooLarge, unreadable } from './input-failures.ts';

/** One input, named as the user named it. Reading it may fail with a Failure that tells the user why. */
export interface Source {
  name: string;
  read(): Promise<Uint8Array>;
}

/** Bytes that an input may have; the same as the parser's own limit. */
const limit = 64 << 20;

/** A file on disk. */
export const fileSource = (name: string): Source => new FileSource(name);

/** A class, as a folder may hold a million files, and closures weigh several times as much. */
class FileSource implements Source {
  constructor(readonly name: string) {}

  /** Made when asked for, so that it may be taken out of its source. */
  get read(): Source['read'] {
    const { name } = this;
    return () => readWithin(name).catch(explain);
  }
}

async function readWithin(name: string): Promise<Uint8Array> {
  const found = await stat(name);
  if (!found.isFile()) return readStream(createReadStream(name));
  if (found.size > limit) throw tooLarge(limit);
  return readFile(name);
}

/** Standard input, named `-`. */
export function streamSource(input: AsyncIterable<Uint8Array>): Source {
  return { name: '-', read: () => readStream(input) };
}

async function readStream(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function explain(error: unknown): never {
  const { code } = asError(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') throw missingFile();
  if (code === 'EACCES' || code === 'EPERM') throw unreadable();
  throw error;
}
