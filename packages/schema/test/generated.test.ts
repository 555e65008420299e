import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedFiles } from '../scripts/generated-files.ts';

const files = await generatedFiles();

test.each(Object.keys(files))('%s is in step with the zod schemas', (path) => {
  const onDisk = readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
  expect(onDisk === files[path], `${path} is stale: run \`npx pnpm generate\` and commit the result`).toBe(
    true,
  );
});
