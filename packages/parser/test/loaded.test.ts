import { expect, it } from 'vitest';
import { loadedOnce } from '../src/loaded.ts';

it('loads once, and once more only where it failed', async () => {
  let tries = 0;
  const load = loadedOnce(async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return tries;
  });
  await expect(load()).rejects.toThrow('offline');
  expect(await Promise.all([load(), load(), load()])).toEqual([2, 2, 2]);
});
