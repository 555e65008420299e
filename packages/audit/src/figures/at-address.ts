import type { Money, Report } from '@ogi-reports/schema';

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'unit' in value;

/** What stands below `tables` at a dotted address. */
export function follow(report: Report, address: string): unknown {
  return address
    .split('.')
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined,
      report.tables,
    );
}

/** The figure or money of a cell; null where it is neither, or the report has no such cell. */
export function figureAtAddress(report: Report, address: string): number | Money | null {
  const value = follow(report, address);
  return typeof value === 'number' || isMoney(value) ? value : null;
}
