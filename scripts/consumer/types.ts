// The types that the packages give a strict TypeScript project. Compiled, never run.
import { audit, type Finding } from '@ogi-reports/audit';
import { convert } from '@ogi-reports/converter';
import { index, load, type ReportId } from '@ogi-reports/dataset';
import { type ParseResult, parse } from '@ogi-reports/parser';
import { type CellAddress, cell, type Report } from '@ogi-reports/schema';
import type { Report as PlainReport } from '@ogi-reports/schema/types';

const address: CellAddress<'2021'> = 'requests.received.total';
// @ts-expect-error The 2021 form has no such cell.
const wrong: CellAddress<'2021'> = 'requests.received.children';

export async function use(text: string): Promise<Finding[]> {
  const result: ParseResult = await parse(text, { fileName: 'report.txt' });
  const report: Report = result.report;
  const plain: PlainReport = report;
  if (report.edition === '2021') report.tables.requests.received.total satisfies number | null;
  const ids: ReportId[] = index.map(({ id }) => id);
  const first = ids[0];
  if (first) await load(first);
  convert(report, { to: '2021' }).losses.length satisfies number;
  return [cell(report, address), wrong, plain].length > 0 ? audit(report).diagnostics : [];
}
