import type { ParseResult } from '@ogi-reports/parser';
import {
  type CellValue,
  cell,
  codebookEntry,
  formsOf,
  type PrintedBlock,
  type PrintedRow,
  printedForm,
  type Report,
  Table,
} from '@ogi-reports/schema';
import CliTable from 'cli-table3';
import type { Language } from '../language.ts';
import type { Session } from '../session.ts';
import { cellsFound } from './cells-found.ts';
import { countText, findingsText } from './diagnostics-text.ts';
import { figureText } from './figures.ts';
import type { Printer } from './printer.ts';
import { editionWords, readingWords } from './words.ts';

/** A report for people: what it is, its tables as the form prints them, and what was noticed while reading. */
export function tablePrinter({ language, colours }: Session): Printer<ParseResult> {
  return {
    begin: () => '',
    result: (file, { report, diagnostics }) => {
      const findings = findingsText(diagnostics, language, colours, file);
      return [
        `${colours.bold(file)}\n${summaryText(report, language)}`,
        ...tablesText(report, language),
        `${countText(diagnostics, language)}\n${findings}\n`,
      ].join('\n');
    },
    failure: (file, { text }) => `${colours.bold(file)}\n${colours.red(text[language])}\n\n`,
    end: () => '',
  };
}

/** What a report is, and how much of it was read. */
export function summaryText(report: Report, language: Language): string {
  const found = cellsFound(report);
  const reported = found.filter(({ status }) => status === 'reported').length;
  const { agency, year, edition, claims, title } = report;
  const counts = {
    zh: `表格 ${reported}/${found.length} 格有数，正文 ${claims.length} 个数字`,
    en: `${reported} of ${found.length} cells with a figure, ${claims.length} figures in prose`,
  };
  const identity = [agency.name, agency.code, year, editionWords[edition][language]];
  return `${[title, identity.filter(Boolean).join(' · '), counts[language]].filter(Boolean).join('\n')}\n`;
}

/** More columns of a table: their headings, and what stands in them for a row with figures. */
export interface Beside {
  head: string[];
  of(row: PrintedRow): string[];
}

const nothingBeside: Beside = { head: [], of: () => [] };

/** The tables of a report as the form prints them, with more columns to the right if asked for. */
export function tablesText(report: Report, language: Language, beside = nothingBeside): string[] {
  return Table.options.flatMap((table) =>
    formsOf(report, table).flatMap((form) => {
      const printed = printedForm(form).find((candidate) => candidate.table === table);
      const blocks = (printed?.blocks ?? []).map((block) => ({ ...block, rows: rowsOf(report, block) }));
      return blocks
        .filter(({ rows }) => rows.some(({ cells }) => cells.length > 0))
        .map(
          (block) =>
            `${block.heading ?? printed?.title ?? ''}\n${draw(report, form, block, language, beside)}\n`,
        );
    }),
  );
}

/** Rows of which the report has cells, and heading rows. */
function rowsOf(report: Report, { rows }: PrintedBlock): PrintedRow[] {
  return rows.filter(({ cells }) => cells.length === 0 || cells.some((address) => cell(report, address)));
}

function draw(
  report: Report,
  form: Parameters<typeof codebookEntry>[0],
  block: PrintedBlock,
  language: Language,
  beside: Beside,
) {
  const wide = Math.max(...block.rows.map(({ cells }) => cells.length));
  const columns = block.rows.find(({ cells }) => cells.length === wide)?.cells ?? [];
  const entryOf = (address: string) => codebookEntry(form, address);
  const table = new CliTable({
    head: ['', ...columns.map((address) => entryOf(address)?.column?.[language] ?? ''), ...beside.head],
    style: { head: [], border: [], compact: true },
  });
  for (const row of block.rows) {
    const { labels, cells } = row;
    const label = cells[0] ? entryOf(cells[0])?.short[language].split(' / ')[0] : labels.at(-1);
    const figures = cells.map((address) => numberCell(cell(report, address), language));
    table.push([label ?? '', ...figures, ...(cells.length > 0 ? beside.of(row) : [])]);
  }
  return table.toString();
}

function numberCell(found: CellValue | undefined, language: Language) {
  const content = found ? valueText(found, language) : '';
  return { content, hAlign: 'right' as const };
}

function valueText({ value, status }: CellValue, language: Language): string {
  if (value === null) return status === 'reported' ? '' : readingWords[status][language];
  return figureText(value);
}
