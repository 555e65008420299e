import { ConversionError, convert, explain } from '../src/index.ts';
import { fixtureReport } from './figures.ts';

/** Runs the README's code on a township's table of 2018 and returns what it prints. */
export function example(): unknown[] {
  const printed: unknown[] = [];
  const console = { log: (...values: unknown[]) => printed.push(...values) };
  const record = fixtureReport('2014-table', 'township-2018');
  // begin
  const { report, ledger, losses } = convert(record, { to: '2021' });

  console.log(`requests closed: ${report.tables.requests.outcomes.all.total}`);
  for (const { cell, value, reason } of losses.slice(0, 1)) console.log(`${cell} ${value}: ${reason.en}`);
  console.log(`${losses.length} losses of ${ledger.length} cells`);

  // What happens to a cell, and why, without a report:
  console.log(explain('2014-table', 'reconsideration.total', '2021')?.predicate);

  try {
    convert(report, { to: '2019-trial' });
  } catch (error) {
    console.log(error instanceof ConversionError && error.code === 'backwards');
  }
  // end
  return printed;
}
