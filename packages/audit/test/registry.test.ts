import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules, severityNames } from '../src/index.ts';
import { ruleList, rulePage } from '../src/page.ts';
import { pages } from '../src/rules/pages.ts';

const files = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' });

const ids = rules.map(({ id }) => id);
/** Files among the rules that several of them share. */
const shared = ['columns', 'under', 'form-years', 'sections', 'scopes'];

it('lists every rule file, and no other', () => {
  const found = files('../src/rules')
    .filter(
      (file) =>
        file.includes('/') &&
        !file.endsWith('.page.ts') &&
        !shared.some((name) => file.endsWith(`/${name}.ts`)),
    )
    .map((file) => file.replace(/\.ts$/, ''));
  expect(found.sort()).toEqual([...ids].sort());
});

it('has a test file for every rule', () => {
  const found = files('./rules').filter((file) => file.endsWith('.test.ts'));
  expect(found.map((file) => file.replace(/\.test\.ts$/, '')).sort()).toEqual([...ids].sort());
});

it('has a page for every rule, and no other', () => {
  expect(Object.keys(pages).sort()).toEqual([...ids].sort());
});

it('names no rule twice', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

const chinese = /[\u4e00-\u9fff]/;

describe.each(ids)('%s', (id) => {
  it('has all its texts in both languages', () => {
    const rule = rules.find((one) => one.id === id);
    const page = pages[id];
    const texts = [rule?.title, rule?.basis.text, page?.why, page?.failing.text, page?.passing.text];
    for (const text of texts) {
      expect(text?.zh).toMatch(chinese);
      expect(text?.en.length).toBeGreaterThan(5);
    }
  });

  it.each(['zh', 'en'] as const)('has a whole page in %s', (language) => {
    const page = rulePage(id, language) as string;
    expect(page.match(/^## /gm)).toHaveLength(5);
    expect(page).toContain(`\`${id}\``);
    expect(page).not.toContain('undefined');
  });
});

it.each(['zh', 'en'] as const)('lists all rules in %s', (language) => {
  const list = ruleList(language);
  for (const id of ids) expect(list).toContain(`(./${id}.md)`);
  expect(list).toContain(severityNames.inconsistency[language]);
});

it('has no page for what is no rule', () => {
  expect(rulePage('requests/none', 'en')).toBeUndefined();
});
