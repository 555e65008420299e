import { expect, test } from 'vitest';
import { readFigure } from '../../src/tables/figure.ts';

const valueIn = (text: string) => {
  const figure = readFigure(text);
  return figure?.kind === 'number' ? figure.value : null;
};

test.each([
  ['13', 13],
  ['１，２３４', 1234],
  ['-13', -13],
  ['13件', 13],
  ['13*', 13],
  ['13＊', 13],
  ['13※', 13],
  ['13①', 13],
  ['13¹', 13],
  ['13[1]', 13],
  ['13件（注1）', 13],
  ['零', 0],
  ['〇', 0],
])('a number, with its sign, unit and mark of a note: %s', (text, value) => {
  expect(valueIn(text)).toBe(value);
});

test.each(['1.', '2、', '①', '注1', '13余', '约13', '13%', '1,3', '13 (5)', '1.234,5'])(
  'no number of a cell: %s',
  (text) => {
    expect(valueIn(text)).toBeNull();
  },
);
