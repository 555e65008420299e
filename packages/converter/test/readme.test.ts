import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { example } from './readme-example.ts';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the code in the README is the code that is run here', () => {
  const code = /\/\/ begin\n([\s\S]+?) {2}\/\/ end/.exec(text('readme-example.ts'))?.[1] ?? 'missing';
  const plain = code.replace(/^ {2}/gm, '').trim();
  expect(text('../README.md')).toContain(`\n\n${plain}\n\`\`\``);
});

it('does what the README says', () => {
  expect(example()).toEqual([
    'requests closed: 1',
    'proactiveDisclosure.itemsDisclosed 122: no form since 2019 counts items disclosed; where the figure is still given, it stands in the prose of section one',
    '47 losses of 58 cells',
    'narrower',
    true,
  ]);
});
