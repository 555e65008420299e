import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flattenedText, htmlPage } from './documents.ts';

/** How many documents differ in a folder of many. */
const kinds = 50;

/** A folder of so many pages and texts, and what takes it away again. */
export async function folderOf(count: number): Promise<{ path: string; remove(): void }> {
  const path = mkdtempSync(join(tmpdir(), 'ogi-bench-'));
  const made = await Promise.all(
    Array.from({ length: Math.min(count, kinds) }, async (_, number) =>
      number % 3 === 0
        ? { ending: 'html', bytes: await htmlPage(number) }
        : { ending: 'txt', bytes: await flattenedText(number) },
    ),
  );
  for (let number = 0; number < count; number++) {
    const { ending, bytes } = made[number % made.length] as (typeof made)[number];
    const folder = join(path, String(Math.floor(number / 1000)));
    if (number % 1000 === 0) mkdirSync(folder);
    writeFileSync(join(folder, `${number}.${ending}`), bytes);
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
