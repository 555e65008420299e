import { open } from 'node:fs/promises';
import { Failure } from '../failure.ts';

const newline = 0x0a;
const chunkSize = 256 << 10;
/** No report is that long. */
const longestLine = 64 << 20;

/** A line of a file: its text, and the offset of its first byte. */
export interface Line {
  text: string;
  offset: number;
}

/** The lines of a file that begin from `start` up to `end`, whole to their ends; empty ones are left out. */
export async function* linesIn(path: string, start: number, end: number): AsyncGenerator<Line> {
  const file = await open(path);
  try {
    const from = Math.max(0, start - 1);
    const splitter = new LineSplitter(from);
    let passOver = start > 0;
    for (let position = from; ; ) {
      const chunk = Buffer.allocUnsafe(chunkSize);
      const { bytesRead } = await file.read(chunk, 0, chunkSize, position);
      position += bytesRead;
      for (const line of bytesRead > 0 ? splitter.add(chunk.subarray(0, bytesRead)) : splitter.end()) {
        if (line.offset >= end) return;
        if (!passOver && line.text !== '') yield line;
        passOver = false;
      }
      if (bytesRead === 0) return;
    }
  } finally {
    await file.close();
  }
}

/** The lines of a stream of bytes. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const splitter = new LineSplitter(0);
  for await (const chunk of stream)
    yield* splitter.add(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  yield* splitter.end();
}

/** Cuts chunks of bytes at their newlines; what a chunk leaves over waits for the next. */
class LineSplitter {
  private rest: Buffer[] = [];
  private restLength = 0;

  constructor(private offset: number) {}

  *add(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, start)) {
      yield this.take(chunk.subarray(start, at), 1);
      start = at + 1;
    }
    this.rest.push(chunk.subarray(start));
    this.restLength += chunk.length - start;
    if (this.restLength > longestLine) throw tooLong();
  }

  *end(): Generator<Line> {
    if (this.restLength > 0) yield this.take(Buffer.alloc(0), 0);
  }

  private take(last: Buffer, ending: number): Line {
    const bytes = this.restLength > 0 ? Buffer.concat([...this.rest, last]) : last;
    const line = { text: bytes.toString('utf8').trimEnd(), offset: this.offset };
    this.offset += bytes.length + ending;
    this.rest = [];
    this.restLength = 0;
    return line;
  }
}

const tooLong = (): Failure =>
  new Failure('too-long', {
    zh: `有一行超过 ${longestLine >> 20} MB，不是一行一份报告的文件。`,
    en: `a line is longer than ${longestLine >> 20} MB: not a file with one report a line.`,
  });
