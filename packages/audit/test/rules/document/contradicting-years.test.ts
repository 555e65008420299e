import type { PrintedYear } from '@ogi-reports/schema';
import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'document/contradicting-years';

type Source = PrintedYear['source'];
const printed = (source: Source, year: number, line = 1): PrintedYear => ({
  source,
  year,
  text: `${year}年`,
  location: { line },
});
const years = (...list: PrintedYear[]) => ({
  form: '2019-trial' as const,
  year: 2019,
  document: { years: list },
});

it.each([
  ['title', 2018, ['warning']],
  ['period', 2020, ['warning']],
  ['table-title', 2018, ['warning']],
  ['heading', 2018, ['info']],
  ['heading', 2020, []],
  ['date', 2020, []],
  ['body', 2017, []],
] as const)('%s naming %i', (source, year, severities) => {
  expect(found(id, years(printed(source, year))).map(({ severity }) => severity)).toEqual([...severities]);
});

it('folds all places that name the same other year', () => {
  const report = years(printed('table-title', 2018, 80), printed('heading', 2018, 20));
  const findings = found(id, report);
  expect(findings).toHaveLength(2);
  expect(findings[0]?.related).toHaveLength(1);
  expect(findings[0]?.location?.line).toBe(80);
});
