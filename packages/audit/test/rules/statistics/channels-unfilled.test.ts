import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'statistics/channels-unfilled';

const items = 'proactiveDisclosure.itemsDisclosed';

it('does not compare channels with the total', () => {
  expect(
    found(id, { form: '2014-table', cells: { [items]: 5, 'proactiveDisclosure.channels.gazette': 900 } }),
  ).toEqual([]);
  expect(
    found(id, { form: '2014-table', cells: { [items]: 900, 'proactiveDisclosure.channels.gazette': 5 } }),
  ).toEqual([]);
});

it('takes blank channels for unknown, not for 0', () => {
  expect(
    found(id, { form: '2014-table', cells: { [items]: 5, 'proactiveDisclosure.channels.weibo': null } }),
  ).toEqual([]);
});
