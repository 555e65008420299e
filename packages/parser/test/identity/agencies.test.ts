import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identityOf } from './helpers.ts';

const cases = readFileSync(new URL('agencies.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => line.split('\t') as [title: string, id: string]);

const fits = (id: string, pattern: string) =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;

describe('agencies', () => {
  it.each(cases)('%s is of %s', async (title, wanted) => {
    const { agency, diagnostics } = await identityOf(title.replaceAll('\\n', '\n'));
    const id = agency.id ?? '-';
    if (wanted.startsWith('!')) expect(fits(id, wanted.slice(1)), id).toBe(false);
    else
      expect(
        wanted.split(' ').some((pattern) => fits(id, pattern)),
        id,
      ).toBe(true);
    const rules = diagnostics.map(({ ruleId }) => ruleId);
    if (agency.id === null) expect(rules).toContain('parse/agency-unresolved');
  });
});
