import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatRecord } from '@ogi-reports/schema';
import type { Sink } from './sink.ts';

/** `json/<year>/<province>/<agency>.json`: one report a file, laid out like the official form. */
export function jsonSink(out: string): Sink {
  return {
    async add({ path, report }) {
      const file = join(out, 'json', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, formatRecord(report));
    },
    close() {},
  };
}
