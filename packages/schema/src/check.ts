import {
  fitsReport,
  fitsReport2014,
  fitsReport2019Trial,
  fitsReport2021,
  fitsReportMixed,
  fitsTables2014,
  fitsTables2019Trial,
  fitsTables2021,
} from './generated/checker.ts';
import type {
  Report,
  Report2014,
  Report2019Trial,
  Report2021,
  ReportMixed,
  Tables2014,
  Tables2019Trial,
  Tables2021,
} from './generated/types.ts';

/**
 * Whether a value is a valid report, as strict as `Report.safeParse` and many times faster: code generated from
 * the schema, which needs neither zod nor `eval`. Ask `Report.safeParse` what is wrong with one that is not.
 */
export function isReport(value: unknown): value is Report {
  return fitsReport(value);
}

/** Whether a value is a valid report on the 2014 table. */
export const isReport2014 = (value: unknown): value is Report2014 => fitsReport2014(value);

/** Whether a value is a valid report on the trial form of 2019. */
export const isReport2019Trial = (value: unknown): value is Report2019Trial => fitsReport2019Trial(value);

/** Whether a value is a valid report on the form of 2021. */
export const isReport2021 = (value: unknown): value is Report2021 => fitsReport2021(value);

/** Whether a value is a valid report whose tables follow both forms of 2019. */
export const isReportMixed = (value: unknown): value is ReportMixed => fitsReportMixed(value);

/** Whether a value has the 58 cells of the 2014 table, as a report's `tables`. */
export const isTables2014 = (value: unknown): value is Tables2014 => fitsTables2014(value);

/** Whether a value has the 198 cells of the trial form of 2019, as a report's `tables`. */
export const isTables2019Trial = (value: unknown): value is Tables2019Trial => fitsTables2019Trial(value);

/** Whether a value has the 200 cells of the form of 2021, as a report's `tables`. */
export const isTables2021 = (value: unknown): value is Tables2021 => fitsTables2021(value);
