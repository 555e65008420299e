import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parserNotices } from '../src/index.ts';

const source = readdirSync('packages/parser/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'notices.ts')
  .map((name) => readFileSync(`packages/parser/src/${name}`, 'utf8'))
  .join('\n');

test('every diagnostic of the parser is explained in both languages', () => {
  const media = [...source.matchAll(/'(media\/[a-z-]+)'/g)].map(([, id]) => id);
  const own = [...source.matchAll(/finding\(\s*'([a-z-]+)'/g)].map(([, id]) => `parse/${id}`);
  const known = new Set(parserNotices.map(({ ruleId }) => ruleId));
  expect([...new Set([...media, ...own])].filter((id) => !known.has(id as string))).toEqual([]);
});

test('and nothing is explained that the parser never says', () => {
  const unused = parserNotices.filter(
    ({ ruleId }) => !source.includes(`'${ruleId}'`) && !source.includes(`'${ruleId.replace('parse/', '')}'`),
  );
  expect(unused.map(({ ruleId }) => ruleId)).toEqual([]);
});
