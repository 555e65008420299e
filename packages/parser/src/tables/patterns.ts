import type { Table } from '@ogi-reports/schema';
import { type PrintedTable, printedForm } from '@ogi-reports/schema/codebook';
import { labelKey } from './label-key.ts';

/** Which family of forms a table belongs to; the two forms of 2019 share their rows and are told apart later. */
export type Family = '2008' | '2019';

/** A row of a form as the reader looks for it. */
export interface RowPattern {
  family: Family;
  table: Table;
  /** Place in the printed sequence of its table. */
  order: number;
  /** Row address, or null for a heading without figures of its own. */
  rowAddress: string | null;
  label: string;
  /** Keys under which the label is met, the form's own first. */
  keys: string[];
  /** How many figures the row may have: one count per form. */
  slots: number[];
}

/** Names met in published reports beside the form's own. Keys only, without numbers and brackets. */
const variants: Record<string, string[]> = {
  规范性文件: ['行政规范性文件', '规范性档案', '行政规范性档案'],
  行政规范性文件: ['规范性文件', '规范性档案', '行政规范性档案'],
  其他对外管理服务事项: ['其他对外管理和服务事项', '对外管理服务事项', '其它对外管理服务事项'],
  总计: ['合计'],
  其他: ['其它'],
  其他处理: ['其它处理'],
  行政事业性收费: ['行政事业收费'],
  危及三安全一稳定: ['危及三个安全一个稳定'],
};

let cached: RowPattern[] | undefined;

/** All rows of all forms, by table, in printed order. */
export function rowPatterns(): RowPattern[] {
  cached ??= [...patternsOf('2008', printedForm('2014-table')), ...merged()];
  return cached;
}

/** The rows of the two forms of 2019 in one sequence. */
function merged(): RowPattern[] {
  const trial = patternsOf('2019', printedForm('2019-trial'));
  const current = patternsOf('2019', printedForm('2021'));
  const result: RowPattern[] = [];
  for (const table of ['proactiveDisclosure', 'requests'] as const) {
    const rows = weave(
      trial.filter((pattern) => pattern.table === table),
      current.filter((pattern) => pattern.table === table),
    );
    result.push(...rows.map((pattern, order) => ({ ...pattern, order })));
  }
  return result;
}

function weave(trial: RowPattern[], current: RowPattern[]): RowPattern[] {
  const rows = [...trial];
  let at = 0;
  for (const pattern of current) {
    const same = rows.findIndex((row, index) => index >= at && sameRow(row, pattern));
    if (same >= 0) {
      rows[same] = join(rows[same] as RowPattern, pattern);
      at = same + 1;
    } else rows.splice(at++, 0, pattern);
  }
  return rows;
}

/** 其他处理 is a row of one form and a heading of the other. */
const sameRow = (left: RowPattern, right: RowPattern): boolean =>
  left.rowAddress !== null && right.rowAddress !== null
    ? left.rowAddress === right.rowAddress
    : left.label === right.label;

const join = (left: RowPattern, right: RowPattern): RowPattern => ({
  ...left,
  keys: [...new Set([...left.keys, ...right.keys])],
  slots: [...new Set([...left.slots, ...right.slots])].sort((a, b) => b - a),
});

function patternsOf(family: Family, tables: PrintedTable[]): RowPattern[] {
  return tables
    .filter(({ table }) => table !== 'disputes')
    .flatMap(({ table, blocks }) => {
      const seen = new Set<string>();
      return blocks.flatMap((block) =>
        block.rows.flatMap((row) => {
          const outer = row.labels.slice(0, -1).filter((label) => !seen.has(label));
          for (const label of outer) seen.add(label);
          const own = row.labels.at(-1) as string;
          const headings = outer.map((label) => pattern(family, table, label, null, []));
          return [
            ...headings,
            pattern(family, table, own, row.rowAddress || null, row.labels.slice(0, -1), row.cells.length),
          ];
        }),
      );
    })
    .map((row, order) => ({ ...row, order }));
}

function pattern(
  family: Family,
  table: Table,
  label: string,
  rowAddress: string | null,
  outer: string[],
  slots = 0,
): RowPattern {
  const { key, full } = labelKey(label);
  const stripped = key.replace(/^其中/, '');
  const own = [key, full, stripped, ...(variants[key] ?? [])];
  const joined = outer.length > 0 ? [`${labelKey(outer.at(-1) as string).key}${key}`] : [];
  return {
    family,
    table,
    order: 0,
    rowAddress,
    label,
    keys: [...new Set([...own, ...joined])],
    slots: slots > 0 ? [slots] : [],
  };
}
