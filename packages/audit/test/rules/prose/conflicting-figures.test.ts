import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'prose/conflicting-figures';

const website = 'proactiveDisclosure.channels.website';
const told = (cells: Record<string, number>, ...claims: object[]) =>
  found(id, {
    form: '2014-table',
    cells: { 'proactiveDisclosure.itemsDisclosed': 900, ...cells },
    claims: claims.map((claim) => ({ unit: '条', topic: 'disclosure-channel' as const, ...claim })),
  });

it('tells the figure that the table does not have', () => {
  const findings = told({ [website]: 276 }, { value: 276, cell: website }, { value: 722, cell: website });
  expect(findings).toMatchObject([{ severity: 'warning', actual: 722, expected: 276, cells: [website] }]);
});

it('takes a claim without a cell that has the figure of the table for its second figure', () => {
  const findings = told({ [website]: 276 }, { value: 722, cell: website }, { value: 276, cell: null });
  expect(findings).toMatchObject([{ actual: 722, expected: 276 }]);
});

it('compares without a table', () => {
  const claims = [1, 2].map((value) => ({ value, cell: 'requests.received.total' }));
  expect(
    found(id, {
      form: '2021',
      claims,
      with: {
        tables: {},
        edition: 'narrative',
        forms: { proactiveDisclosure: null, requests: null, disputes: null },
      },
    }),
  ).toHaveLength(1);
});

it('keeps units apart', () => {
  expect(told({}, { value: 33, cell: website }, { value: 36, cell: website, unit: '篇' })).toEqual([]);
});

it('respects what a qualifier allows', () => {
  expect(
    told({}, { value: 100, cell: website, qualifier: 'at-least' }, { value: 104, cell: website }),
  ).toEqual([]);
});

it('takes claims on one website for parts of what the table counts', () => {
  const site = (value: number, subject: string) => ({ value, cell: null, subject });
  const two = [site(722, '政府网站信息公开平台公开'), site(276, '政府门户网站公开')];
  expect(told({ [website]: 276 }, ...two)).toMatchObject([{ actual: 722, expected: 276 }]);
  expect(told({ [website]: 998 }, ...two)).toEqual([]);
});

it('does not guess the channel of a subject that names several', () => {
  const both = { value: 722, cell: null, subject: '网站、微信等公开' };
  expect(told({ [website]: 276 }, both, { value: 276, cell: website })).toEqual([]);
});
