import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'disclosure/decisions-in-change-column';

const row = (name: string, cells: Record<string, number | null>) =>
  Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [`proactiveDisclosure.${name}.${key}`, value]),
  );

it('names all suspect rows in one finding', () => {
  const cells = { ...row('licensing', { itemsChange: 8 }), ...row('penalties', { itemsChange: 5 }) };
  const findings = found(id, { form: '2019-trial', cells });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.addends?.map(({ value }) => value)).toEqual([8, 5]);
});

it('is silent where decisions are reported', () => {
  const cells = row('licensing', { itemsChange: 8, decisions: 40 });
  expect(found(id, { form: '2019-trial', cells })).toEqual([]);
});

it('takes a blank list for empty', () => {
  const cells = row('licensing', { itemsPriorYear: null, itemsChange: 8, decisions: null });
  expect(found(id, { form: '2019-trial', cells })).toHaveLength(1);
});
