import {
  codebookEntry,
  type Form,
  type Money,
  type PrintedRow,
  printedForm,
  type Table,
  type Text,
} from '@ogi-reports/schema';
import { readXlsx, type WriteSheet, writeXlsx } from 'hucre';
import type { Answers } from './draft.ts';
import { type Filled, filledReport, tablesOfForm } from './filled-report.ts';
import { enter, type FilledTable } from './form-text.ts';

const about: [key: keyof Answers | 'title' | 'form', zh: string, en: string][] = [
  ['form', '表格格式（不要改）', 'form (leave as it is)'],
  ['agency', '机构全称', 'agency, full name'],
  ['year', '报告年度', 'reporting year'],
  ['title', '报告标题', 'title as printed'],
  ['url', '网址', 'address'],
  ['retrievedOn', '取得日期（如 2026-01-31）', 'date fetched (such as 2026-01-31)'],
];
const aboutSheet = '说明 About';
const sheetNames: Record<Table, string> = {
  statistics: '统计表 Statistics',
  proactiveDisclosure: '表二 Disclosure',
  requests: '表三 Requests',
  disputes: '表四 Disputes',
};
const hint = {
  zh: '空白单元格留空；表上印有“/”“-”“无”的照写；看不清的写“?”。整张表没有看到的，整张留空。',
  en: 'Leave blank cells empty; write "/", "-" or "无" as printed; "?" for what cannot be read. Leave a table that you did not see wholly empty.',
};

/** A workbook shaped like an official form, to be filled in by hand; labels in Chinese and English. */
export function writeTemplate(form: Form): Promise<Uint8Array> {
  const first: WriteSheet = {
    name: aboutSheet,
    rows: [[hint.zh], [hint.en], ...about.map(([key, zh, en]) => [zh, en, key === 'form' ? form : null])],
    columns: [{ width: 28 }, { width: 28 }, { width: 60 }],
  };
  return writeXlsx({ sheets: [first, ...tablesOfForm(form).map((table) => sheetOf(form, table))] });
}

function sheetOf(form: Form, table: Table): WriteSheet {
  const rows = layout(form, table).map(({ row, labels, columns }) =>
    row ? [...labels, ...row.cells.map(() => null)] : [...labels, ...columns],
  );
  return {
    name: sheetNames[table],
    rows,
    columns: [{ width: 44 }, { width: 44 }, ...Array.from({ length: 15 }, () => ({ width: 12 }))],
    freezePane: { columns: 2 },
  };
}

interface Line {
  labels: [zh: string, en: string];
  /** Column headings, for a heading line. */
  columns: string[];
  row: PrintedRow | null;
}

/** A table line by line: headings of blocks, and rows with their figures from the third column on. */
function layout(form: Form, table: Table): Line[] {
  const printed = printedForm(form).filter((each) => each.table === table);
  return printed.flatMap(({ blocks }) =>
    blocks.flatMap(({ heading, columns, rows }): Line[] => [
      { labels: [heading ?? '', ''], columns, row: null },
      ...rows.map(
        (row): Line => ({ labels: labelsOf(form, row), columns: [], row: row.cells.length > 0 ? row : null }),
      ),
    ]),
  );
}

function labelsOf(form: Form, row: PrintedRow): [string, string] {
  const entry = codebookEntry(form, row.cells[0] ?? '');
  return [row.labels.join(' '), entry?.row.en ?? ''];
}

export interface ReadTemplate extends Filled {
  answers: Answers;
}

/** A workbook that is not the template, or whose form was changed. */
export class NotATemplate extends Error {
  readonly text: Text = {
    zh: '这不是本项目的表格模板，或“说明”页被改动。请重新下载模板填写。',
    en: 'This is not the template of this project, or its first sheet was changed. Fill in a fresh one.',
  };
  override name = 'NotATemplate';
}

/** Whether bytes are a workbook of the template, filled in or spoiled; a published report never is. */
export async function isTemplate(bytes: Uint8Array): Promise<boolean> {
  const workbook = await readXlsx(bytes).catch(() => undefined);
  return workbook?.sheets.some(({ name }) => name === aboutSheet) ?? false;
}

/** Reads a template that a person filled in. Cells left empty in a table with figures are blank cells. */
export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  const { sheets } = await readXlsx(bytes);
  const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const said = new Map(rowsOf(aboutSheet).map((row) => [String(row[0] ?? ''), printed(row[2])]));
  const answer = (key: string) => said.get(about.find(([each]) => each === key)?.[1] ?? '') || undefined;
  const form = answer('form') as Form | undefined;
  if (!form || !(form in { '2014-table': 1, '2019-trial': 1, '2021': 1 })) throw new NotATemplate();
  const filled = new Map<Table, FilledTable>();
  for (const table of tablesOfForm(form)) {
    const read = readSheet(form, table, rowsOf(sheetNames[table]));
    if (read) filled.set(table, read);
  }
  const { agency, year, url, retrievedOn } = {
    agency: answer('agency'),
    year: answer('year'),
    url: answer('url'),
    retrievedOn: answer('retrievedOn'),
  };
  const answers: Answers = {
    ...(agency && { agency }),
    ...(year && { year: Number(year) }),
    ...(url && { url }),
    ...(retrievedOn && { retrievedOn }),
  };
  return { ...filledReport(form, filled, answer('title') ?? null), answers };
}

type Value = string | number | boolean | Date | null | undefined | Money;
const printed = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String((value as Value) ?? '').trim();
};

function readSheet(form: Form, table: Table, rows: unknown[][]): FilledTable | undefined {
  const lines = layout(form, table);
  const values = lines.flatMap(({ row }, index) =>
    row ? row.cells.map((address, column) => [address, printed(rows[index]?.[column + 2])] as const) : [],
  );
  if (values.every(([, value]) => value === '')) return undefined;
  const filled: FilledTable = { figures: new Map(), cells: {}, faults: [] };
  for (const [address, value] of values) enter(form, address, value || '空', filled);
  return filled;
}
