import { codebook, type Money } from '@ogi-reports/schema';
import { expect, it } from 'vitest';
import { type Conversion, type ConversionTarget, convert } from '../src/index.ts';
import { fixtureReport } from './figures.ts';

const cases: [edition: '2014-table' | '2019-trial' | 'mixed', name: string, to: ConversionTarget][] = [
  ['2014-table', 'township-2018', '2019-trial'],
  ['2014-table', 'township-2018', '2021'],
  ['2014-table', 'township-2019', '2021'],
  ['2019-trial', 'township-2021', '2021'],
  ['2019-trial', 'county-2019', '2021'],
  ['mixed', 'county-2024', '2021'],
];

const shown = (value: number | Money | null) =>
  typeof value === 'object' && value ? `${value.amount}${value.unit ?? ''}` : String(value ?? '');

/** A conversion as lines: the ledger, the losses, the cells left null, and the frame. */
function lines({ report, ledger, losses, unfilled }: Conversion): string {
  return [
    ['forms', JSON.stringify(report.forms)],
    ['coverage', JSON.stringify(report.coverage)],
    ...ledger.map((entry) => [
      entry.outcome,
      `${entry.form} ${entry.cell}`,
      shown(entry.value),
      entry.predicate,
      entry.to ?? '',
    ]),
    ...losses.map((loss) => ['lost', loss.cell, shown(loss.value), loss.code]),
    ...unfilled.map(({ cell, code }) => ['null', cell, code]),
    '',
  ]
    .map((fields) => (typeof fields === 'string' ? fields : fields.join('\t')))
    .join('\n');
}

it.each(cases)('%s %s to %s', async (edition, name, to) => {
  const conversion = convert(fixtureReport(edition, name), { to });
  await expect(lines(conversion)).toMatchFileSnapshot(`fixtures/${edition}/${name}-to-${to}.golden.tsv`);
});

it.each(cases.filter(([edition]) => edition !== 'mixed'))('%s %s to %s: every cell', (edition, name, to) => {
  const { ledger } = convert(fixtureReport(edition, name), { to });
  expect(ledger.map(({ cell }) => cell)).toEqual(
    codebook(edition as '2014-table').map(({ address }) => address),
  );
});
