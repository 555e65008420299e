import { join } from 'node:path';
import type { Sink } from './sink.ts';
import { openTextFile } from './text-file.ts';

/** `reports.ndjson` and its packed twin: one record a line. */
export async function ndjsonSink(out: string): Promise<Sink> {
  const files = [
    await openTextFile(join(out, 'reports.ndjson')),
    await openTextFile(join(out, 'reports.ndjson.gz'), { gzip: true }),
  ];
  return {
    async add({ report }) {
      const line = `${JSON.stringify(report)}\n`;
      for (const file of files) await file.write(line);
    },
    async close() {
      for (const file of files) await file.close();
    },
  };
}
