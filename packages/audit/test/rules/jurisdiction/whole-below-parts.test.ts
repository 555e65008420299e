import { expect, it } from 'vitest';
import { foundAmong } from '../../support/found.ts';

const id = 'jurisdiction/whole-below-parts';

const received = 'requests.received.total';
const report = (
  code: string,
  requests: number,
  more: { level: string; scope?: string; kind?: string; form?: '2014-table' },
) => ({
  form: more.form ?? ('2021' as const),
  year: 2022,
  cells: { [received]: requests },
  with: {
    id: `${code}${more.kind === 'department' ? '-jiaoyuju' : ''}/2022`,
    scope: more.scope ?? 'agency',
    agency: {
      id: `${code}${more.kind === 'department' ? '-jiaoyuju' : ''}`,
      name: null,
      kind: more.kind ?? 'government',
      level: more.level,
      code,
      codeYear: 2020,
      path: [],
    },
  },
});

it('adds up townships and departments, also on another form', async () => {
  const reports = [
    report('620421', 5, { level: 'county', scope: 'jurisdiction' }),
    report('620421101', 3, { level: 'township' }),
    report('620421', 4, { level: 'county', kind: 'department', form: '2014-table' }),
  ];
  expect(await foundAmong(id, reports)).toMatchObject([
    { actual: 5, expected: 7, cells: ['620421/2022#requests.received.total'] },
  ]);
});

it('counts a county once, by its own total or by its parts, whichever is more', async () => {
  const reports = [
    report('620400', 9, { level: 'prefecture', scope: 'jurisdiction' }),
    report('620421', 8, { level: 'county', scope: 'jurisdiction' }),
    report('620421101', 3, { level: 'township' }),
  ];
  expect(await foundAmong(id, reports)).toEqual([]);
});

it('compares nothing where the scope is not known', async () => {
  const reports = [
    report('620421', 1, { level: 'county', scope: 'unknown' }),
    report('620421101', 3, { level: 'township' }),
  ];
  expect(await foundAmong(id, reports)).toEqual([]);
});
