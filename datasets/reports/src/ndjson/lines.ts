import { open } from 'node:fs/promises';

const newline = 0x0a;
const chunkSize = 256 << 10;

/** A line of a file, or several, as bytes, and the offset of the first of them. A single line has no end. */
export interface Line {
  bytes: Buffer;
  offset: number;
}

/** The lines of a file that are not empty. */
export async function* linesIn(path: string): AsyncGenerator<Line[]> {
  for await (const { bytes, offset } of wholeLinesIn(path)) yield linesOf(bytes, offset);
}

/**
 * The values of an NDJSON file, one after another; memory doesn't grow with the file. Many lines are decoded at a
 * time, which takes half the time of Node's readline.
 */
export async function* valuesIn(path: string): AsyncGenerator<unknown> {
  for await (const { bytes } of wholeLinesIn(path))
    for (const line of bytes.toString('utf8').split('\n')) if (line !== '') yield JSON.parse(line);
}

/** The bytes of a file in pieces that end with a line. */
async function* wholeLinesIn(path: string): AsyncGenerator<Line> {
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
      yield { bytes: held.subarray(0, end), offset };
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
