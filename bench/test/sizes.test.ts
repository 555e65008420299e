import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { budgets, type SizeBudget } from '../src/size-budgets.ts';
import { sizeOf } from '../src/sizes.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const built = existsSync(at('packages/parser/dist/tables.js'));

/** Sizes are the same on every machine, so that they can be tested; times are only measured. */
describe.runIf(built)('what a page downloads', () => {
  it.each(Object.entries<SizeBudget>(budgets))('%s stays within its budget', async (_, budget) => {
    expect(await sizeOf(budget)).toBeLessThanOrEqual(budget.limit);
  });

  it.each(['codebook', 'textTables', 'parseText', 'printed2021'] as const)(
    '%s has no zod in it',
    async (name) => {
      const { code } = budgets[name];
      expect(await sizeOf({ code, external: ['zod'] })).toBe(await sizeOf({ code }));
    },
  );

  it('of one form is less than that of all', async () => {
    const all = await sizeOf(budgets.textTables);
    for (const one of [budgets.form2014, budgets.form2021]) expect(await sizeOf(one)).toBeLessThan(all);
  });
});

/** Entries that hold no more than others do, or are for Node. */
const uncounted = ['.', './divisions', './forms', './measures', './migrate', './package.json', './printed'];

it('every entry has a budget', () => {
  const code = Object.values<SizeBudget>(budgets).map((budget) => budget.code);
  const missing = ['schema', 'parser'].flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(at(`packages/${name}/package.json`), 'utf8'));
    return Object.keys(exports)
      .filter((entry) => !uncounted.includes(entry) && !entry.includes('*'))
      .map((entry) => `@ogi-reports/${name}${entry.slice(1)}`)
      .filter((entry) => !code.some((each) => each.includes(`'${entry}'`)));
  });
  expect(missing).toEqual([]);
});
