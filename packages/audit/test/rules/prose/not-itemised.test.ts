import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'prose/not-itemised';

const list = (...figures: [value: number, topic: string, qualifier?: string][]) => ({
  form: '2021' as const,
  claims: figures.map(([value, topic, qualifier = 'exact']) => ({
    value,
    unit: '条',
    topic: topic as 'disclosure-category',
    qualifier: qualifier as 'exact',
  })),
});

it('says how much of the nearest total is not listed', () => {
  const report = list(
    [813, 'disclosure-total'],
    [722, 'disclosure-channel'],
    [152, 'disclosure-category'],
    [248, 'disclosure-category'],
  );
  expect(found(id, report)).toMatchObject([{ severity: 'info', actual: 722, expected: 400 }]);
});

it('says nothing where a figure is open', () => {
  const report = list(
    [722, 'disclosure-channel'],
    [152, 'disclosure-category', 'at-least'],
    [248, 'disclosure-category'],
  );
  expect(found(id, report)).toEqual([]);
});
