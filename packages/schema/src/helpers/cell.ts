import { codebookEntry, isCellAddress } from '../codebook.ts';
import type { Money } from '../forms/leaf.ts';
import { tableOf } from '../printed/layout.ts';
import type { Report } from '../report.ts';
import type { CellStatus, Coverage, Form, Table } from '../vocabulary.ts';

/** Why a number is there or not: a state of the cell, or what was seen of its table. */
export type CellReading = 'reported' | CellStatus | Exclude<Coverage, 'read'>;

/** A cell of a report. `raw` is what stands there where that is no plain number. */
export interface CellValue {
  value: number | Money | null;
  status: CellReading;
  raw: string | null;
}

/** The forms that may give a table its cells: two where a table mixes them, none where nothing was seen. */
export function formsOf(report: Report, table: Table): Form[] {
  const form = (report.forms as Partial<Record<Table, string | null>>)[table];
  if (!form) return report.edition === '2019-trial' || report.edition === '2021' ? [report.edition] : [];
  if (form === 'mixed') return ['2019-trial', '2021'];
  return [form === '2019-or-2021' ? '2021' : (form as Form)];
}

/** The table of a report that holds a cell address. */
export function tableOfCell(report: Report, address: string): Table {
  return tableOf(report.format === '2008' ? '2014-table' : '2021', address);
}

/** The form whose cell an address of a report is, or undefined where the report's forms have no such cell. */
export function formOfCell(report: Report, address: string): Form | undefined {
  return formAmong(formsOf(report, tableOfCell(report, address)), report, address);
}

/** Of the forms that give a table its cells, the one whose cell an address is. */
function formAmong(ofTable: readonly Form[], report: Report, address: string): Form | undefined {
  const forms = ofTable.filter((form) => isCellAddress(form, address));
  if (forms.length < 2) return forms[0];
  const blocks = 'blocks' in report.forms ? (report.forms.blocks ?? {}) : {};
  const block = Object.keys(blocks).find((prefix) => address.startsWith(`${prefix}.`));
  const chosen = block && blocks[block];
  return chosen && forms.includes(chosen) ? chosen : forms[0];
}

/** The keys of addresses already met, for all cells of all forms: the same few hundred are asked for in every report. */
const knownKeys = new Map<string, readonly string[]>();
const mostKeys = 1000;

function keysOf(address: string): readonly string[] {
  const known = knownKeys.get(address);
  if (known) return known;
  const keys = address.split('.');
  if (knownKeys.size < mostKeys) knownKeys.set(address, keys);
  return keys;
}

/** Follows a dotted address below `tables`. */
export function valueAt(tables: object, address: string): number | Money | null | undefined {
  let node: unknown = tables;
  for (const key of keysOf(address)) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node as number | Money | null | undefined;
}

/**
 * The value of a cell and why it is null, by its address; undefined where the report's form has no such cell.
 * Counts are integers, changes are signed, money is `{ amount, unit }`.
 */
export function cell(report: Report, address: string): CellValue | undefined {
  const value = valueAt(report.tables, address);
  return value === undefined ? undefined : readingOf(report, address, value);
}

function readingOf(report: Report, address: string, value: number | Money | null): CellValue {
  const state = report.cells[address];
  if (state) return { value, status: state.status, raw: state.raw };
  if (value !== null) return { value, status: 'reported', raw: null };
  return { value, status: unseen(report, address), raw: null };
}

/** A plain number for sums and comparisons: money becomes its amount in 万元, null where the unit is unknown. */
export function numberAt(report: Report, address: string): number | null {
  const value = valueAt(report.tables, address) ?? null;
  if (value === null || typeof value === 'number') return value;
  if (value.unit === null) return null;
  return value.unit === '元' ? value.amount / 10_000 : value.amount;
}

function unseen(report: Report, address: string): CellReading {
  const coverage = (report.coverage as Partial<Record<Table, Coverage>>)[tableOfCell(report, address)];
  return coverage === undefined || coverage === 'read' ? 'absent' : coverage;
}

/** All cells of a report's forms, in print order, with the form each belongs to. */
export function* cells(report: Report): Generator<{ address: string; form: Form } & CellValue> {
  const forms = new Map<Table, Form[]>();
  for (const [address, value] of leavesBelow(report.tables)) {
    const table = tableOfCell(report, address);
    const ofTable = forms.get(table) ?? formsOf(report, table);
    forms.set(table, ofTable);
    const form = formAmong(ofTable, report, address);
    if (form) yield { address, form, ...readingOf(report, address, value) };
  }
}

/** The addresses that a record's tables hold, each with its value. */
function leavesBelow(node: object, prefix = '', found: Leaf[] = []): Leaf[] {
  for (const [key, child] of Object.entries(node)) {
    if (typeof child !== 'object' || child === null || 'unit' in child) found.push([prefix + key, child]);
    else leavesBelow(child, `${prefix}${key}.`, found);
  }
  return found;
}

type Leaf = [address: string, value: number | Money | null];

/** The codebook's label of a report's cell, as the form prints it, for messages. */
export function cellLabel(form: Form, address: string, language: 'zh' | 'en'): string {
  return codebookEntry(form, address)?.short[language] ?? address;
}
