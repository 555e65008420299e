import type { Text } from '../forms/leaf.ts';
import type { Comparability, MeasureBreak, MeasureSource } from '../measures/measure.ts';
import { type MeasureName, measures } from '../measures/registry.ts';
import { tableOf } from '../printed/layout.ts';
import type { Report } from '../report.ts';
import type { Form } from '../vocabulary.ts';
import { formsOf, numberAt, valueAt } from './cell.ts';
import { type ProseOptions, proseValue } from './measure-prose.ts';

export type { Comparability, Measure, MeasureBreak, MeasureSource } from '../measures/measure.ts';
export { isMeasureName, type MeasureName, measures } from '../measures/registry.ts';
export type { ProseOptions } from './measure-prose.ts';

/** A measure of one report. */
export interface MeasureValue {
  name: MeasureName;
  /** Null where the report gives no such figure, or only some parts of it. */
  value: number | null;
  unit: string;
  basis: 'table' | 'prose' | null;
  /** Figures of tables, and of prose that says them exactly, are taken; others are not. */
  qualifier: 'exact' | null;
  /** The form whose cells were taken; null where none is. */
  form: Form | null;
  /** The cells that were added up, or would have been. */
  cells: readonly string[];
  /** Those of them that hold no figure. */
  missing: readonly string[];
  comparability: Comparability;
  /** Why the value is null, or else why it is not exact. */
  reason: Text | null;
  breaks: readonly MeasureBreak[];
}

/**
 * A quantity that can be followed across forms, as one report gives it: from the cells of its tables, else from
 * exact claims of its prose, marked `basis: 'prose'`. Amounts are in 万元. A sum with a missing part is null.
 */
export function measure(report: Report, name: MeasureName, options: ProseOptions = {}): MeasureValue {
  const { unit, breaks, sources } = measures[name];
  const found = fromTables(report, sources);
  const said = found.value === null ? proseValue(report, sources, unit, options) : null;
  const { form, source, missing, value } = said ? { ...said, missing: [] } : found;
  const { cells, comparability } = source;
  const basis = value === null ? null : said ? 'prose' : 'table';
  return {
    name,
    value,
    unit,
    basis,
    qualifier: value === null ? null : 'exact',
    form: cells.length > 0 ? form : null,
    cells,
    missing,
    comparability,
    reason: value === null && cells.length > 0 ? incomplete(report, cells, missing) : source.reason,
    breaks,
  };
}

interface FromTables {
  form: Form | null;
  source: MeasureSource;
  missing: readonly string[];
  value: number | null;
}

/** The first of the report's forms that gives the whole quantity, else the first that has its cells. */
function fromTables(report: Report, sources: Readonly<Record<Form, MeasureSource>>): FromTables {
  const found = candidates(report, sources).map((form) => read(report, form, sources[form]));
  const best =
    found.find(({ value }) => value !== null) ?? found.find(({ source }) => source.cells.length > 0);
  return best ?? found[0] ?? { form: null, source: noTable, missing: [], value: null };
}

const noTable: MeasureSource = {
  cells: [],
  comparability: 'none',
  reason: { zh: '报告没有表格，或未见到表格', en: 'the report has no tables, or none was seen' },
};

function candidates(report: Report, sources: Readonly<Record<Form, MeasureSource>>): Form[] {
  if (report.format === 'unknown' || Object.keys(report.tables).length === 0) return [];
  if (report.format === '2008') return ['2014-table'];
  const cell = [...sources['2021'].cells, ...sources['2019-trial'].cells][0];
  const forms = cell === undefined ? [] : formsOf(report, tableOf('2021', cell));
  return forms.length > 0 ? [...forms].reverse() : ['2021', '2019-trial'];
}

function read(report: Report, form: Form, source: MeasureSource): FromTables {
  const values = source.cells.map((address) => figureAt(report, address));
  const missing = source.cells.filter((_, index) => values[index] === null);
  const whole = values.length > 0 && missing.length === 0;
  const value = whole ? values.reduce<number>((sum, part) => sum + (part ?? 0), 0) : null;
  return { form, source, missing, value };
}

/** Nothing is nothing in any unit; any other amount needs one. */
function figureAt(report: Report, address: string): number | null {
  const value = valueAt(report.tables, address) ?? null;
  return typeof value === 'object' && value?.amount === 0 ? 0 : numberAt(report, address);
}

function incomplete(report: Report, cells: readonly string[], missing: readonly string[]): Text {
  if (missing.some((address) => (valueAt(report.tables, address) ?? null) !== null))
    return { zh: '金额未注明单位', en: 'the amount is printed without a unit' };
  const [all, some] = [cells.length, missing.length];
  if (some === all) return { zh: '表中没有这一数字', en: 'the table holds no such figure' };
  return { zh: `${all}格中有${some}格没有数字`, en: `${some} of ${all} cells hold no figure` };
}
