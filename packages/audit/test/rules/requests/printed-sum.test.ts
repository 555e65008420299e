import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'requests/printed-sum';

const columns = (cells: Record<string, number | null>) => found(id, { form: '2021', cells });

it('names both sides, every addend and the sums', () => {
  const [finding] = columns({
    'requests.received.enterprise': 2,
    'requests.carriedToNextYear.enterprise': 1,
  });
  expect(finding).toMatchObject({
    severity: 'error',
    basis: 'official',
    actual: 1,
    expected: 2,
    cells: [
      'requests.outcomes.all.enterprise',
      'requests.carriedToNextYear.enterprise',
      'requests.received.enterprise',
      'requests.carriedFromPriorYear.enterprise',
    ],
  });
  expect(finding?.addends?.map(({ value }) => value)).toEqual([2, 0, 0, 1]);
  expect(finding?.message.zh).toContain('商业企业');
});

it('is checked in each column for itself', () => {
  expect(columns({ 'requests.received.otherOrg': 1, 'requests.received.total': 1 })).toHaveLength(2);
});

it('can still be proven wrong with one side known', () => {
  const cells = {
    'requests.received.total': 1,
    'requests.outcomes.all.total': 3,
    'requests.carriedToNextYear.total': null,
  };
  expect(columns(cells)).toMatchObject([
    { missing: ['requests.carriedToNextYear.total'], actual: 3, expected: 1 },
  ]);
});

it('stays open with figures missing on both sides', () => {
  const cells = {
    'requests.received.total': null,
    'requests.carriedToNextYear.total': null,
    'requests.outcomes.all.total': 0,
  };
  expect(columns(cells)).toEqual([]);
});
