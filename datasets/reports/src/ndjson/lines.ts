import { open } from 'node:fs/promises';

const newline = 0x0a;
const chunkSize = 256 << 10;

/** A line of a file as bytes, without its end, and the offset of its first byte. */
export interface Line {
  bytes: Buffer;
  offset: number;
}

/**
 * The lines of a file that are not empty. Chunks are cut at their newlines and only then decoded, which takes half
 * the time of Node's readline.
 */
export async function* linesIn(path: string): AsyncGenerator<Line[]> {
  const file = await open(path);
  let rest = Buffer.alloc(0);
  let offset = 0;
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(rest.length + chunkSize);
      rest.copy(chunk);
      const { bytesRead } = await file.read(chunk, rest.length, chunkSize);
      const held = chunk.subarray(0, rest.length + bytesRead);
      const end = bytesRead === 0 ? held.length : held.lastIndexOf(newline) + 1;
      yield linesOf(held.subarray(0, end), offset);
      if (bytesRead === 0) return;
      offset += end;
      rest = held.subarray(end);
    }
  } finally {
    await file.close();
  }
}

function linesOf(bytes: Buffer, offset: number): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found < 0 ? bytes.length : found;
    if (end > start) lines.push({ bytes: bytes.subarray(start, end), offset: offset + start });
    start = end + 1;
  }
  return lines;
}

/** The values of an NDJSON file, one after another; memory doesn't grow with the file. */
export async function* valuesIn(path: string): AsyncGenerator<unknown> {
  for await (const lines of linesIn(path))
    for (const { bytes } of lines) yield JSON.parse(bytes.toString('utf8'));
}
