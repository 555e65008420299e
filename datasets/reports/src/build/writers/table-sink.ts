import type { Form, Report } from '@ogi-reports/schema';
import type { AgencyEntry } from '../../agencies/table.ts';
import { agencyTable } from '../tables/agencies.ts';
import { type CellRow, cellRows, cellTable } from '../tables/cells.ts';
import { type ClaimRow, claimRows, claimTable } from '../tables/claims.ts';
import { reportTable } from '../tables/reports.ts';
import { type SourceRow, sourceRows, sourceTable } from '../tables/sources.ts';
import type { Table } from '../tables/table.ts';
import { follows, wideTable } from '../tables/wide.ts';
import { openAll, type RowFile, type TableFormat } from './row-file.ts';
import type { Sink } from './sink.ts';

const forms: Form[] = ['2014-table', '2019-trial', '2021'];
const wideTables = forms.map((form) => ({ form, table: wideTable(form) }));

/** Every table that this sink writes, for the metadata. */
export const contentTables = [
  reportTable,
  cellTable,
  claimTable,
  sourceTable,
  agencyTable,
  ...wideTables.map(({ table }) => table),
] as Table<never>[];

/** Splits reports into the rows of all tables that hold a report's own contents. */
export async function tableSink(formats: TableFormat[], agencies: Iterable<AgencyEntry>): Promise<Sink> {
  const reports = await openAll<Report>(formats, reportTable);
  const cells = await openAll<CellRow>(formats, cellTable);
  const claims = await openAll<ClaimRow>(formats, claimTable);
  const sources = await openAll<SourceRow>(formats, sourceTable);
  const wide: { form: Form; file: RowFile<Report> }[] = [];
  for (const { form, table } of wideTables) wide.push({ form, file: await openAll(formats, table) });
  return {
    async add({ report }) {
      const year = report.year ?? undefined;
      await reports.add([report], year);
      await cells.add([...cellRows(report)], year);
      await claims.add(claimRows(report), year);
      await sources.add(sourceRows(report), year);
      for (const { form, file } of wide) if (follows(report, form)) await file.add([report], year);
    },
    async close() {
      const entries = await openAll<AgencyEntry>(formats, agencyTable);
      await entries.add([...agencies]);
      for (const file of [reports, cells, claims, sources, ...wide.map(({ file }) => file), entries])
        await file.close();
    },
  };
}
