import { expect, it } from 'vitest';
import { foundAmong } from '../../support/found.ts';

const id = 'series/restated-figure';

const cell = 'requests.received.total';

it('respects qualifiers', async () => {
  const first = {
    form: '2014-table' as const,
    year: 2017,
    cells: { [cell]: 12, 'requests.received.online': 12 },
  };
  const second = (qualifier: 'exact' | 'at-least') => ({
    form: '2014-table' as const,
    year: 2018,
    claims: [{ value: 10, cell, qualifier, period: 'prior-year' as const, topic: 'requests' as const }],
  });
  expect(await foundAmong(id, [first, second('exact')])).toHaveLength(1);
  expect(await foundAmong(id, [first, second('at-least')])).toEqual([]);
});
