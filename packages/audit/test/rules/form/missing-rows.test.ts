import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'form/missing-rows';

const absent = { status: 'absent', raw: null } as const;
const row = 'requests.outcomes.unable.notHeld';
const columns = [
  'naturalPerson',
  'enterprise',
  'researchOrg',
  'publicInterestOrg',
  'legalServiceOrg',
  'otherOrg',
  'total',
];
const cells = columns.map((column) => `${row}.${column}`);
const all = <Value>(value: Value) => Object.fromEntries(cells.map((cell) => [cell, value]));

it('names the row', () => {
  const [finding] = found(id, { form: '2021', cells: all(null), states: all(absent) });
  expect(finding?.message.zh).toContain('本机关不掌握相关政府信息');
  expect(finding?.cells).toEqual(cells);
});

it('says nothing of a table that was read in part', () => {
  const coverage = { proactiveDisclosure: 'read', requests: 'partial', disputes: 'read' };
  expect(found(id, { form: '2021', cells: all(null), states: all(absent), with: { coverage } })).toEqual([]);
});
