import type { Form, Table, ValueKind } from '@ogi-reports/schema';
import { addressIn, type FormLayout, printedTables } from '@ogi-reports/schema/printed';
import { labelKey } from './label-key.ts';

/** Which family of forms a table belongs to; the two forms of 2019 share their rows and are told apart later. */
export type Family = '2008' | '2019';

/** A cell of a form: its address, and what its number is. */
export interface FormCell {
  address: string;
  kind: ValueKind;
  unit: string | null;
}

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
  /** The row's cells in each form that has it, in print order. */
  cells: Partial<Record<Form, readonly FormCell[]>>;
  /** All rows of its table in the family's forms, in printed order. */
  sequence: readonly RowPattern[];
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

/** The rows of a form by table, in printed order; table four is read by its headings alone. */
export function patternsOf(family: Family, layout: FormLayout): RowPattern[] {
  const cells = cellsByRow(layout);
  const seen = new Set<string>();
  const rows = printedTables(layout).flatMap(({ table, blocks }) =>
    table === 'disputes' ? [] : blocks.flatMap((block) => block.rows.map((row) => ({ ...row, table }))),
  );
  return rows.flatMap(({ table, labels, rowAddress }) => {
    const outer = labels.slice(0, -1);
    const headings = outer.filter((label) => !seen.has(`${table} ${label}`));
    for (const label of headings) seen.add(`${table} ${label}`);
    const own = pattern(family, table, labels.at(-1) as string, outer);
    const found = cells.get(rowAddress);
    return [
      ...headings.map((label) => pattern(family, table, label)),
      found ? { ...own, rowAddress, slots: [found.length], cells: { [layout.form]: found } } : own,
    ];
  });
}

function cellsByRow({ rows }: FormLayout): Map<string, FormCell[]> {
  return new Map(
    rows.map(([address, , columns]) => [
      address,
      columns.map(([key, , unit, kind]) => ({ address: addressIn(address, key), kind, unit })),
    ]),
  );
}

/** Numbers the rows of a table, and lets each know the others. */
export function inSequence(rows: readonly RowPattern[]): RowPattern[] {
  const sequence = rows.map((row, order) => ({ ...row, order }));
  for (const row of sequence) row.sequence = sequence;
  return sequence;
}

/** A row as yet without cells, which is what headings are. */
function pattern(family: Family, table: Table, label: string, outer: readonly string[] = []): RowPattern {
  const { key, full } = labelKey(label);
  const stripped = key.replace(/^其中/, '');
  const own = [key, full, stripped, ...(variants[key] ?? [])];
  const joined = outer.length > 0 ? [`${labelKey(outer.at(-1) as string).key}${key}`] : [];
  const keys = [...new Set([...own, ...joined])];
  return { family, table, order: 0, rowAddress: null, label, keys, slots: [], cells: {}, sequence: [] };
}
