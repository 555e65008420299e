import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'prose/percentage';

const disclosed = 'requests.outcomes.disclosed.total';
const share = (percentage: number, subject: string, value = 258) =>
  found(id, {
    form: '2021',
    cells: { [disclosed]: 275, 'requests.outcomes.all.total': 805 },
    claims: [
      { value, cell: disclosed, topic: 'outcomes' },
      { value: percentage, unit: '%', topic: 'percentage', subject },
    ],
  });

it('recomputes a share from the total of the table', () => {
  expect(share(33.9, '占办结总数')).toMatchObject([{ actual: 33.9, expected: 32 }]);
  expect(share(32, '占办结总数')).toEqual([]);
});

it('allows for rounding', () => {
  expect(share(34.2, '占比', 275)).toEqual([]);
  expect(share(34, '占比', 275)).toEqual([]);
});

it('does not take growth or a rate for a share', () => {
  expect(share(12, '同比增长')).toEqual([]);
  expect(share(100, '答复率')).toEqual([]);
});
