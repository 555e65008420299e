import { readFileSync } from 'node:fs';
import { type Conversion, convert, explain, type LedgerEntry, type Outcome } from '@ogi-reports/converter';
import { cell, type Report } from '@ogi-reports/schema';
import type { Story, StoryLine } from '../home/types.ts';
import { linkTo } from './cell-links.ts';
import { releaseFolder } from './versions.ts';

const outcomes: readonly Outcome[] = ['copied', 'summed', 'dropped'];

/** Of all reports in the 2014 table, the one that shows most of what a conversion does. */
export function story(): Story {
  const told = oldReports().map((report) => storyOf(report, convert(report, { to: '2021' })));
  told.sort((left, right) => right.lines.length - left.lines.length || weight(right) - weight(left));
  const [best] = told;
  if (!best) throw new Error('The release has no report in the 2014 table.');
  return best;
}

const oldReports = (): Report[] =>
  readFileSync(`${releaseFolder}reports.ndjson`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Report)
    .filter(({ edition, id }) => edition === '2014-table' && id !== null && !id.includes('@'));

const weight = ({ lines }: Story): number => lines.reduce((sum, { value }) => sum + value, 0);

function storyOf(report: Report, { report: converted, ledger }: Conversion<'2021'>): Story {
  const lines = outcomes.flatMap((outcome) => {
    const [largest] = ledger
      .filter((entry) => entry.outcome === outcome && numberOf(entry) > 0)
      .sort((left, right) => numberOf(right) - numberOf(left));
    return largest ? [lineOf(largest, converted)] : [];
  });
  return { report: report.id ?? '', agency: report.agency.name ?? '', year: report.year ?? 0, lines };
}

const numberOf = ({ value }: LedgerEntry): number => (typeof value === 'number' ? value : 0);

function lineOf({ form, cell: address, value, outcome, to }: LedgerEntry, converted: Report): StoryLine {
  const reached = to === null ? null : cell(converted, to)?.value;
  return {
    from: linkTo(form, address),
    value: Number(value),
    outcome,
    to: to === null ? null : linkTo('2021', to),
    newValue: typeof reached === 'number' ? reached : null,
    reason: explain(form, address, '2021')?.reason ?? { zh: '', en: '' },
  };
}
