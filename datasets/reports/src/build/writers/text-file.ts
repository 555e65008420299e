import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** A text file that grows piece by piece, with the disk setting the pace. */
export interface TextFile {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a new text file, its folder included; `gzip` packs it (without a time, so that bytes repeat). */
export async function openTextFile(path: string, { gzip = false } = {}): Promise<TextFile> {
  await mkdir(dirname(path), { recursive: true });
  const file = createWriteStream(path);
  const stream = gzip ? createGzip({ level: 6 }) : file;
  if (stream !== file) stream.pipe(file);
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    async close() {
      stream.end();
      await finished(file);
    },
  };
}
