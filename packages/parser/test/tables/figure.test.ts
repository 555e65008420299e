import { expect, it } from 'vitest';
import { readFigure } from '../../src/tables/figure.ts';

it.each([
  ['12（件）', 12, '件'],
  ['3.5（万元）', 3.5, '万元'],
  ['12。', 12, null],
  ["'12", 12, null],
  ['1，234', 1234, null],
])('%s is a figure', (text, value, unit) => {
  expect(readFigure(text)).toMatchObject({ kind: 'number', value, unit });
});

it.each(['12.', '（件）', "'"])('%s is none', (text) => {
  expect(readFigure(text)?.kind).not.toBe('number');
});
