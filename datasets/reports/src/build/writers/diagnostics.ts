import { join } from 'node:path';
import type { Sink } from './sink.ts';
import { openTextFile } from './text-file.ts';

/** `diagnostics.ndjson`: every finding over every record, one a line, led by the report's id. */
export async function diagnosticSink(out: string): Promise<Sink> {
  const file = await openTextFile(join(out, 'diagnostics.ndjson'));
  return {
    async add({ report, diagnostics }) {
      for (const finding of diagnostics)
        await file.write(`${JSON.stringify({ report: report.id, ...finding })}\n`);
    },
    close: () => file.close(),
  };
}
