import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.ts';

it('keeps the generated files of the parser up to date', async () => {
  for (const [path, text] of Object.entries(await generatedFiles())) {
    const current = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(current === text, `${path} is stale: run \`pnpm --filter @ogi-reports/parser generate\``).toBe(
      true,
    );
  }
});
