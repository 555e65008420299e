import { type Form, numberAt, type Report, valueAt } from '@ogi-reports/schema';
import type { Layout } from './layout.ts';

const handling = 'requests.outcomes.otherHandling.';

/** A mixed table has some cells of each form: read by address, those it has not as NaN. */
export function readMixed(report: Report, { addresses }: Layout, values: Float64Array): void {
  const bothPrinted = requestForms(report).length > 1;
  addresses.forEach((address, position) => {
    const unclear = bothPrinted && address.startsWith(handling);
    values[position] = unclear ? Number.NaN : (figure(report, address) ?? Number.NaN);
  });
}

const figure = (report: Report, address: string) =>
  valueAt(report.tables, address) === undefined ? null : numberAt(report, address);

/** The forms whose rows of （六）其他处理 a mixed table three has figures in. */
function requestForms(report: Report): Form[] {
  const rows = valueAt(report.tables, handling.slice(0, -1));
  const filled = (row: object | undefined) => Object.values(row ?? {}).some((value) => value !== null);
  const { combined, ...split } = (rows ?? {}) as Record<string, object | undefined>;
  const forms: Form[] = [];
  if (filled(combined)) forms.push('2019-trial');
  if (Object.values(split).some(filled)) forms.push('2021');
  return forms;
}

/** The one form by which a mixed table three is summed, so that no sum is checked twice. */
export function summedForm(report: Report): Form {
  return requestForms(report)[0] ?? '2021';
}
