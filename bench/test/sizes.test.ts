import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { budgets, sizeOf } from '../src/sizes.ts';

const built = existsSync(fileURLToPath(new URL('../../packages/parser/dist/index.js', import.meta.url)));

/** Sizes are the same on every machine, so that they can be tested; times are only measured. */
describe.runIf(built)('what a page downloads', () => {
  it.each(Object.entries(budgets))('%s stays within its budget', async (_, { code, ceiling }) => {
    expect(await sizeOf(code)).toBeLessThanOrEqual(ceiling);
  });

  it('of the codebook and the checker has no zod in it', async () => {
    const alone = await sizeOf(budgets.codebook.code);
    expect(await sizeOf(budgets.codebook.code, ['zod'])).toBe(alone);
  });
});
