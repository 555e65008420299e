import { type PanelRow, panelRows, panelTable } from '../tables/panel.ts';
import { type PanelWideRow, panelWideRow, panelWideTable } from '../tables/panel-wide.ts';
import {
  type CoverageRow,
  coverageRow,
  coverageTable,
  type WantedRow,
  wantedRows,
  wantedTable,
} from '../tables/series.ts';
import type { Table } from '../tables/table.ts';
import { openAll, type TableFormat } from './row-file.ts';
import type { Sink } from './sink.ts';

/** Every table that this sink writes, for the metadata. */
export const panelTables = [panelTable, panelWideTable, coverageTable, wantedTable] as Table<never>[];

/** The panel, and what it covers and lacks. Of a restated report only the latest edition counts. */
export async function panelSink(formats: TableFormat[], version: string): Promise<Sink> {
  const long = await openAll<PanelRow>(formats, panelTable);
  const wide = await openAll<PanelWideRow>(formats, panelWideTable);
  const held: CoverageRow[] = [];
  return {
    async add({ report, diagnostics }) {
      if (report.id?.includes('@')) return;
      const rows = panelRows(report, diagnostics, version);
      const year = report.year ?? undefined;
      await long.add(rows, year);
      await wide.add([panelWideRow(report, rows)], year);
      held.push(coverageRow(report, rows.filter(({ measured }) => measured.value !== null).length));
    },
    async close() {
      const coverage = await openAll<CoverageRow>(formats, coverageTable);
      const wanted = await openAll<WantedRow>(formats, wantedTable);
      await coverage.add(held);
      await wanted.add(wantedRows(held, Math.max(...held.map(({ year }) => year))));
      for (const file of [long, wide, coverage, wanted]) await file.close();
    },
  };
}
