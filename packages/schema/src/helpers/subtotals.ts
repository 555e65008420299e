import { codebook } from '../codebook.ts';
import { type Applicant, applicants } from '../forms/columns.ts';
import type { Report } from '../report.ts';
import { formsOf, numberAt } from './cell.ts';

/** A sum that table three does not print. The value is null while parts are missing. */
export interface Subtotal {
  value: number | null;
  parts: string[];
  missing: string[];
}

export type SubtotalName = 'refused' | 'unable' | 'notProcessed' | 'otherHandling';
const names: SubtotalName[] = ['refused', 'unable', 'notProcessed', 'otherHandling'];

/**
 * The subtotals of 三（三）不予公开, 三（四）无法提供, 三（五）不予处理 and 三（六）其他处理 by applicant column.
 * Undefined for reports without table three. A missing part is never taken for zero.
 */
export function subtotals(report: Report): Record<SubtotalName, Record<Applicant, Subtotal>> | undefined {
  const form = formsOf(report, 'requests').at(-1);
  if (report.format !== '2019' || !form) return undefined;
  const columns = Object.keys(applicants) as Applicant[];
  const group = (name: SubtotalName) =>
    Object.fromEntries(columns.map((column) => [column, subtotal(report, partsOf(report, name, column))]));
  return Object.fromEntries(names.map((name) => [name, group(name)])) as Record<
    SubtotalName,
    Record<Applicant, Subtotal>
  >;
}

function partsOf(report: Report, name: SubtotalName, column: Applicant): string[] {
  const forms = formsOf(report, 'requests');
  const found = forms.flatMap((form) =>
    codebook(form, 'requests')
      .filter((entry) => entry.columnKey === column && entry.address.startsWith(`requests.outcomes.${name}.`))
      .map((entry) => entry.address as string),
  );
  return [...new Set(found)];
}

function subtotal(report: Report, parts: string[]): Subtotal {
  const values = parts.map((part) => numberAt(report, part));
  const missing = parts.filter((_, index) => values[index] === null);
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return { value: missing.length > 0 ? null : sum, parts, missing };
}
