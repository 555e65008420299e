import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Form } from '@ogi-reports/schema';
import { strToU8, zipSync } from 'fflate';
import { drawForm } from '../forms/draw.ts';
import type { DrawnCell, DrawnTable } from '../forms/drawing.ts';

// One report in several media: the figures of an example, laid out as the official form.

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

export interface Sample {
  title: string;
  form: Form;
  /** Figures by cell address, as printed. */
  figures: Map<string, string>;
}

/** The figures of an example under its title. */
export function sampleOf(name: string, title: string, form: Form): Sample {
  const [, ...lines] = readFileSync(`${examples}${name}.cells.tsv`, 'utf8').trim().split('\n');
  const figures = lines.map((line): [string, string] => {
    const [cell = '', value = ''] = line.split('\t');
    return [cell, value];
  });
  return { title, form, figures: new Map(figures) };
}

/** The report of the tests: a trial form of 2019 in which one sum fails. */
export const sample = (): Sample =>
  sampleOf('jingyuan-2019', '靖远县人民政府2019年政府信息公开工作年度报告', '2019-trial');

const rowsOf = (table: DrawnTable): DrawnCell[][] => [...table.head, ...table.body];

const textOf = ({ text, address }: DrawnCell, { figures }: Sample): string =>
  address === null ? (text?.zh ?? '') : (figures.get(address) ?? '');

/** As a web page. */
export function asHtml(report: Sample): string {
  const cell = (drawn: DrawnCell) =>
    `<td rowspan="${drawn.rowSpan}" colspan="${drawn.columnSpan}">${textOf(drawn, report)}</td>`;
  const tables = drawForm(report.form).map((table) => {
    const rows = rowsOf(table).map((row) => `<tr>${row.map(cell).join('')}</tr>`);
    return `<h2>${table.title.zh}</h2><table border="1">${rows.join('\n')}</table>`;
  });
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${report.title}</title></head>
<body><h1>${report.title}</h1>${tables.join('\n')}</body></html>`;
}

/** As a Word file. */
export function asDocx(report: Sample): Uint8Array {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const tables = drawForm(report.form).map(
    (table) => paragraph(table.title.zh) + wordTable(rowsOf(table), (drawn) => textOf(drawn, report)),
  );
  return wordFile(paragraph(report.title) + tables.join(''));
}

/** Word writes a cell that spans rows once in each row, marked as continued. */
function wordTable(rows: readonly DrawnCell[][], text: (cell: DrawnCell) => string): string {
  const open: { until: number; columnSpan: number }[] = [];
  const lines = rows.map((row, index) => {
    const cells: string[] = [];
    let column = 0;
    const continueOpen = () => {
      for (let above = open[column]; above && above.until > index; above = open[column]) {
        cells.push(wordCell('', above.columnSpan, '<w:vMerge/>'));
        column += above.columnSpan;
      }
    };
    for (const cell of row) {
      continueOpen();
      const merge = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
      cells.push(wordCell(text(cell), cell.columnSpan, merge));
      open[column] = { until: index + cell.rowSpan, columnSpan: cell.columnSpan };
      column += cell.columnSpan;
    }
    continueOpen();
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${lines.join('')}</w:tbl>`;
}

const wordCell = (text: string, span: number, merge: string): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

function wordFile(body: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** As plain text, as the example stands. */
export const asText = (name = 'jingyuan-2019'): string => readFileSync(`${examples}${name}.txt`, 'utf8');
