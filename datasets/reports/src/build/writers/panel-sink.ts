import { type PanelRow, panelRows, panelTable } from '../tables/panel.ts';
import { type PanelWideRow, panelWideRow, panelWideTable } from '../tables/panel-wide.ts';
import {
  type CoverageRow,
  coverageRow,
  coverageTable,
  SeriesCounter,
  type WantedRow,
  wantedTable,
} from '../tables/series.ts';
import type { Table } from '../tables/table.ts';
import { openAll, type TableFormat } from './row-file.ts';
import type { Sink } from './sink.ts';

/** Every table that this sink writes, for the metadata. */
export const panelTables = [panelTable, panelWideTable, coverageTable, wantedTable] as Table<never>[];

/** Rows that are handed on at once. */
const slice = 10_000;

/** The panel, and what it covers and lacks. Of a restated report only the latest edition counts. */
export async function panelSink(formats: TableFormat[], version: string): Promise<Sink> {
  const long = await openAll<PanelRow>(formats, panelTable);
  const wide = await openAll<PanelWideRow>(formats, panelWideTable);
  const coverage = await openAll<CoverageRow>(formats, coverageTable);
  const series = new SeriesCounter();
  return {
    async add({ report, diagnostics }) {
      if (report.id?.includes('@')) return;
      const rows = panelRows(report, diagnostics, version);
      const year = report.year ?? undefined;
      await long.add(rows, year);
      await wide.add([panelWideRow(report, rows)], year);
      const covered = coverageRow(report, rows.filter(({ measured }) => measured.value !== null).length);
      await coverage.add([covered]);
      series.add(covered);
    },
    async close() {
      const wanted = await openAll<WantedRow>(formats, wantedTable);
      const rows = series.wanted;
      for (let from = 0; from < rows.length; from += slice) await wanted.add(rows.slice(from, from + slice));
      for (const file of [long, wide, coverage, wanted]) await file.close();
    },
  };
}
