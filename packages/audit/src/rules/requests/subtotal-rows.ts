import type { ExtraRow } from '@ogi-reports/schema';
import { shown } from '../../messages/labels.ts';
import type { CheckRule, ReportContext } from '../../types.ts';
import { applicantColumns } from './columns.ts';
import { outcomes } from './outcome-total.ts';

type Column = (typeof applicantColumns)[number];

/** The groups of outcomes for which the form prints no subtotal, by the words that name them. */
const groups: [pattern: RegExp, group: string][] = [
  [/不予公开/, 'refused'],
  [/无法提供/, 'unable'],
  [/不予处理/, 'notProcessed'],
  [/其他处理/, 'otherHandling'],
];

export const rule: CheckRule = {
  id: 'requests/subtotal-rows',
  title: { zh: '自加的小计行与各项之和不符', en: 'An added subtotal row does not equal its parts' },
  severity: 'inconsistency',
  scope: 'document',
  forms: ['2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '格式没有小计行；由“小计”一词推定。',
      en: 'The form has no subtotals; implied by the word 小计.',
    },
  },
  check(context, found) {
    if (!context.document) return 'no-document';
    if (!context.figures.some(({ layout }) => layout.table === 'requests')) return 'no-figures';
    const rows = context.document.extra.filter(
      ({ table, labels }) => table === 'requests' && labels.some((label) => /小计|合计/.test(label)),
    );
    let tested = 0;
    for (const row of rows) tested += checkRow(context, row, found);
    return tested;
  },
};

function checkRow(context: ReportContext, row: ExtraRow, found: Parameters<CheckRule['check']>[1]): number {
  const group = groups.find(([pattern]) => row.labels.some((label) => pattern.test(label)))?.[1];
  const values = row.values.map((value) => (/^\d+$/.test(value.trim()) ? Number(value) : null));
  if (!group || values.length !== applicantColumns.length) return 0;
  applicantColumns.forEach((column, index) => {
    const reported = values[index] ?? null;
    const parts = partsOf(context, group, column);
    const sum = parts.reduce<number | null>(
      (total, { value }) => (total === null || value === null ? null : total + value),
      0,
    );
    if (reported === null || sum === null) context.undecided(1);
    else if (reported !== sum) found(fault(row, column, reported, sum, parts));
  });
  return 1;
}

function partsOf(context: ReportContext, group: string, column: string) {
  const form = context.figures.find(({ layout }) => layout.table === 'requests')?.layout.form ?? '2021';
  return outcomes(form)
    .filter((row) => row.startsWith(`requests.outcomes.${group}.`))
    .map((row) => ({ cell: `${row}.${column}`, value: context.figure(`${row}.${column}`) }));
}

const columnNumber = (column: Column) => applicantColumns.indexOf(column) + 1;

function fault(
  row: ExtraRow,
  column: Column,
  reported: number,
  sum: number,
  addends: { cell: string; value: number | null }[],
) {
  const name = row.labels.join(' ');
  return {
    message: {
      zh: `“${name}”第 ${columnNumber(column)} 列填报 ${shown(reported)}，而各项之和为 ${shown(sum)}。请核对原件。`,
      en: `Column ${columnNumber(column)} of “${name}” says ${shown(reported)}, but its parts make ${shown(sum)}. Check the original.`,
    },
    cells: addends.map(({ cell }) => cell),
    actual: reported,
    expected: sum,
    addends,
    location: row.location,
  };
}
