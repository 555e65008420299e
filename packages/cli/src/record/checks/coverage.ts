import { type Coverage, cells, type Report, type Table, tableOfCell } from '@ogi-reports/schema';
import type { RecordCheck, RecordFault } from '../finding.ts';

const unseen: readonly (Coverage | undefined)[] = ['not-seen', 'lost', 'none'];

/** What was seen of a table agrees with its form and its figures. */
export const coverageCheck: RecordCheck = {
  id: 'coverage',
  *run(report) {
    const forms = report.forms as Partial<Record<Table, string | null>>;
    for (const [table, coverage] of Object.entries(report.coverage) as [Table, Coverage][]) {
      if (coverage === 'read' && forms[table] === null) yield withoutForm(table);
    }
    yield* figuresUnseen(report);
  },
};

const withoutForm = (table: Table): RecordFault => ({
  path: ['coverage', table],
  message: {
    zh: `“${table}”标为 read，forms 里却没有它的表式。请补上表式；未读全时把 coverage 改为 partial。`,
    en: `"${table}" is read, but forms names no form for it. Name the form, or make the coverage partial where not all of it was read.`,
  },
});

function* figuresUnseen(report: Report): Generator<RecordFault> {
  const coverage = report.coverage as Partial<Record<Table, Coverage>>;
  for (const { address, value } of cells(report)) {
    const table = tableOfCell(report, address);
    if (value === null || !unseen.includes(coverage[table])) continue;
    yield {
      path: ['tables', ...address.split('.')],
      message: {
        zh: `“${table}”标为 ${coverage[table]}，却有数字。请改为 read 或 partial，或把数字改为 null。`,
        en: `"${table}" is ${coverage[table]} and yet holds a figure. Make it read or partial, or the figure null.`,
      },
    };
  }
}
