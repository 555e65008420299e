import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generated-files.ts';

it.each(Object.entries(generatedFiles()))('%s is up to date', (path, text) => {
  const file = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  expect(file === text, `${path} is stale: run \`pnpm --filter @ogi-reports/converter generate\``).toBe(true);
});
