import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { type WriteSheet, writeXlsx } from 'hucre';
import { about } from '../metadata/about.ts';
import { type Table, type Value, valuesOf } from '../tables/table.ts';
import type { TableFormat } from './row-file.ts';

/** Tables that people open in a spreadsheet, in the order of the sheets. The long tables stay in CSV. */
const sheetNames: Record<string, string> = {
  reports: '报告 Reports',
  'wide-2014-table': '2014 统计表',
  'wide-2019-trial': '2019 试行格式',
  'wide-2021': '2021 格式',
  claims: '文字数字 Claims',
  agencies: '机构 Agencies',
  'panel-wide': '面板 Panel',
};

/** Reports that one sheet holds: beyond that a workbook is no use to a reader, and the other files have all. */
const rowLimit = 20_000;

const header = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
} as const;

/** `ogi-reports.xlsx`, for people: Chinese labels above, cell addresses below them, the first rows frozen. */
export function xlsxFormat(out: string, version: string): TableFormat {
  const sheets = new Map<string, WriteSheet>();
  const cut: string[] = [];
  return {
    open(table) {
      const name = sheetNames[table.name];
      if (!name) return { add() {}, close() {} };
      const rows: Value[][] = [];
      return {
        add(more) {
          for (const row of more) {
            if (rows.length < rowLimit) rows.push(valuesOf(table, row));
            else if (!cut.includes(name)) cut.push(name);
          }
        },
        close: () => void sheets.set(table.name, sheet(name, table, rows)),
      };
    },
    async close() {
      const ordered = Object.keys(sheetNames).flatMap((name) => sheets.get(name) ?? []);
      const bytes = await writeXlsx({ sheets: [aboutSheet(version, cut), ...ordered] });
      await writeFile(join(out, 'ogi-reports.xlsx'), withoutTimes(bytes));
    },
  };
}

function sheet<Row>(name: string, { columns }: Table<Row>, rows: Value[][]): WriteSheet {
  const labels = columns.map(({ description }) => description.zh);
  const names = columns.map((each) => each.name);
  return {
    name,
    rows: [labels, names, ...rows],
    columns: columns.map(({ type }) => ({ width: type === 'string' ? 22 : 12 })),
    freezePane: { rows: 2, columns: 2 },
    autoFilter: { range: `A2:${columnLetters(columns.length)}${rows.length + 2}` },
    cells: new Map(labels.flatMap((_, index) => [0, 1].map((row) => [`${row},${index}`, { style: header }]))),
  };
}

/** The letters of the last of so many columns. */
export function columnLetters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((count - 1) % 26));
}

const aboutSheet = (version: string, cut: string[]): WriteSheet => ({
  name: '说明 About',
  rows: [
    [about.title.zh],
    [about.title.en],
    [`版本 Version ${version}`],
    [about.description.zh],
    [about.description.en],
    [`${about.license.title} ${about.license.url}`],
    ['空白不是零：为何没有数值，见 cells.csv 的 status 列。'],
    ['A blank is never zero: cells.csv says in its column "status" why there is no figure.'],
    ...cut.map((name) => [
      `${name}：只列前 ${rowLimit} 行，全部见 CSV。 The first ${rowLimit} rows only; the CSV has all.`,
    ]),
  ],
  columns: [{ width: 120 }],
});

/** The same workbook without the moment at which it was packed, so that the same data give the same bytes. */
function withoutTimes(bytes: Uint8Array): Uint8Array {
  const epoch = new Date(1980, 0, 1);
  const entries = Object.entries(unzipSync(bytes)).map(([name, data]) => [
    name,
    [clean(name, data), { mtime: epoch }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

function clean(name: string, data: Uint8Array): Uint8Array {
  if (name !== 'docProps/core.xml') return data;
  const text = new TextDecoder().decode(data);
  return new TextEncoder().encode(text.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '1980-01-01T00:00:00Z'));
}
