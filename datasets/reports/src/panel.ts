import type { MeasureName, MeasureValue } from '@ogi-reports/schema/measures';
import { type ReportFilter, reportsFrom } from './loader.ts';
import type { DataSet, Report } from './types.ts';

/** One measure of one agency in one year. */
export interface PanelEntry {
  /** The report that it comes from. */
  report: string;
  agency: string;
  province: string;
  year: number;
  scope: Report['scope'];
  measure: MeasureName;
  value: number;
  unit: string;
  /** From the tables, or stated in the prose. */
  basis: 'table' | 'prose';
  comparability: MeasureValue['comparability'];
  /** The years from which figures are not simply continued. */
  breaks: number[];
}

/** Which entries to give: those of some reports, one measure, and those that only overlap (`related`) if asked for. */
export interface PanelFilter extends ReportFilter {
  measure?: MeasureName;
  related?: boolean;
}

/** The panel, entry by entry, in the order of the reports; of restated reports only the latest edition. */
export async function* panelFrom(data: DataSet, filter: PanelFilter): AsyncGenerator<PanelEntry> {
  const { isMeasureName, measure, measures } = await import('@ogi-reports/schema/measures');
  const names = filter.measure ? [filter.measure] : Object.keys(measures).filter(isMeasureName);
  for await (const report of reportsFrom(data, filter)) {
    if (report.id?.includes('@')) continue;
    for (const name of names) {
      const measured = measure(report, name, { prose: 'unstated' });
      const wanted = filter.related || measured.comparability !== 'related';
      if (wanted && measured.value !== null && measured.basis)
        yield entry(report, measured, measured.value, measured.basis);
    }
  }
}

function entry(report: Report, measured: MeasureValue, value: number, basis: 'table' | 'prose'): PanelEntry {
  const { name, unit, comparability, breaks } = measured;
  return {
    report: report.id ?? '',
    agency: report.agency.id ?? '',
    province: `${report.agency.id?.slice(0, 2)}0000`,
    year: report.year ?? 0,
    scope: report.scope,
    measure: name,
    value,
    unit,
    basis,
    comparability,
    breaks: breaks.map(({ year }) => year),
  };
}
