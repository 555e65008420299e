import type { Form, Report } from '@ogi-reports/schema';
import { amount } from './amount.ts';
import { figureAtAddress, follow } from './at-address.ts';
import type { Layout } from './layout.ts';

const handling = 'requests.outcomes.otherHandling.';

/** Reads a table by address: one that mixes forms has some cells of each, and those it has not are NaN. */
export function readByAddress(report: Report, { addresses }: Layout, values: Float64Array): void {
  const bothPrinted = requestForms(report).length > 1;
  addresses.forEach((address, position) => {
    const unclear = bothPrinted && address.startsWith(handling);
    values[position] = unclear ? Number.NaN : figure(report, address);
  });
}

function figure(report: Report, address: string): number {
  const value = figureAtAddress(report, address);
  return typeof value === 'number' ? value : amount(value);
}

/** The forms whose rows of （六）其他处理 a mixed table three has figures in. */
function requestForms(report: Report): Form[] {
  const rows = follow(report, handling.slice(0, -1));
  const { combined, ...split } = (rows ?? {}) as Record<string, object | undefined>;
  const forms: Form[] = [];
  if (isFilled(combined)) forms.push('2019-trial');
  if (Object.values(split).some(isFilled)) forms.push('2021');
  return forms;
}

const isFilled = (row: object | undefined) => Object.values(row ?? {}).some((value) => value !== null);

/** The one form by which a mixed table three is summed, so that no sum is checked twice. */
export function summedForm(report: Report): Form {
  return requestForms(report)[0] ?? '2021';
}
