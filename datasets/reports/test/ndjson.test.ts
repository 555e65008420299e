import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openReports, valuesIn } from '../src/ndjson/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ogi-ndjson-'));
const file = join(folder, 'reports.ndjson');
afterAll(() => rmSync(folder, { recursive: true }));

async function all(): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of valuesIn(file)) values.push(value);
  return values;
}

test('values are read whole, whatever their length, with and without a last line end', async () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constant('年'.repeat(200_000))), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom('', '\n', '\n\n'), async (values, ending) => {
      writeFileSync(
        file,
        values.map((value) => JSON.stringify({ value })).join('\n') + (values.length ? ending : ''),
      );
      expect(await all()).toEqual(values.map((value) => ({ value })));
    }),
    { numRuns: 25 },
  );
});

test('every report is found by its id, in whatever order the file has them, and no other', async () => {
  const ids = Array.from({ length: 1000 }, (_, number) => `${110000 + ((number * 37) % 1000)}-bumen/2019`);
  const line = (id: string) => `${JSON.stringify({ schemaVersion: '1', id, title: '某县' })}\n`;
  writeFileSync(file, ids.map(line).join(''));
  const reports = await openReports(file);
  for (const id of ids) expect((await reports.report(id))?.id).toBe(id);
  expect(await reports.report('110000-bumen/2020')).toBeUndefined();
  expect(await reports.report('')).toBeUndefined();
  await reports.close();
  appendFileSync(file, line('999999/2020'));
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
  const again = await openReports(file);
  expect((await again.report('999999/2020'))?.id).toBe('999999/2020');
  await again.close();
});
