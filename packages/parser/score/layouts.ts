/** A printed table as rows of cell texts; empty strings are empty cells. */
export type Rows = readonly (readonly string[])[];

/** One way in which published text shows a table. */
export interface Layout {
  name: string;
  /** False where the layout itself loses empty cells, so that rows with blanks cannot be placed. */
  keepsBlanks: boolean;
  render(rows: Rows): string;
}

const widest = (rows: Rows): number => Math.max(...rows.map((row) => row.length));

function layout(
  name: string,
  keepsBlanks: boolean,
  row: (cells: readonly string[], width: number) => string,
  joint = '\n',
): Layout {
  return { name, keepsBlanks, render: (rows) => rows.map((cells) => row(cells, widest(rows))).join(joint) };
}

const padding = (cells: readonly string[], width: number, text: string) =>
  text.repeat(Math.max(0, width - cells.length));
/** Labels too long for their column are printed over two lines. */
const halved = (text: string) =>
  /^本年|^对外公开/.test(text) && text.length > 5 ? `${text.slice(0, 3)}\n　　${text.slice(3)}` : text;

/** Layouts of text as they were seen in published pages, copied documents and mirrors. */
export const layouts: Layout[] = [
  layout('pipes', true, (cells) => `${cells.join(' | ')} |`),
  layout(
    'pipes, padded for merged cells',
    true,
    (cells, width) => `${cells.join(' | ')} |${padding(cells, width, ' |')}`,
  ),
  layout('pipes on both sides', true, (cells) => `| ${cells.join(' | ')} |`),
  layout('pipes, tight', true, (cells, width) => `|${cells.join('|')}|${padding(cells, width, '|')}`),
  layout('pipes leading', true, (cells) => `| ${cells.join(' | ')} | `),
  layout('a cell a line, blank lines between', false, (cells) => cells.filter(Boolean).join('\n\n'), '\n\n'),
  layout('a cell a line', false, (cells) => cells.filter(Boolean).join('\n')),
  layout(
    'a cell a line, blank lines between, a line end for a blank one',
    false,
    (cells) => cells.map((cell) => (cell ? `${cell}\n\n` : '\n')).join(''),
    '',
  ),
  layout(
    'a cell a line, a line end for a blank one',
    false,
    (cells) => cells.map((cell) => `${cell}\n`).join(''),
    '',
  ),
  layout(
    'a cell a line, padded values',
    false,
    (cells) =>
      cells
        .filter(Boolean)
        .map((cell, at) => (at % 2 ? ` ${cell}` : `${cell} `))
        .join('\n\n'),
    '\n\n',
  ),
  layout('a cell a line, closed by a pipe', true, (cells) =>
    cells.map((cell) => (cell ? `${cell} |` : '|')).join('\n'),
  ),
  layout('a cell a line, pipe lines between', false, (cells) => cells.filter(Boolean).join('\n|\n'), '\n|\n'),
  layout(
    'a row opened by a pipe line',
    true,
    (cells, width) =>
      `|\n${cells.map((cell) => `${cell} |`).join('\n')}${padding(cells, width, '\n|').replace(/\n/, ' ')}`,
  ),
  layout(
    'a pipe before each cell, pipes on the next line',
    false,
    (cells) =>
      cells
        .filter(Boolean)
        .map((cell) => `| ${cell}\n`)
        .join(''),
    '|\n',
  ),
  layout('cells on indented lines between pipes', false, (cells) =>
    cells
      .filter(Boolean)
      .map((cell) => `        |\n            ${cell}`)
      .join('\n'),
  ),
  layout('tabs', true, (cells) => cells.join('\t')),
  layout('tabs, a cell a line', true, (cells) => cells.map((cell) => `\t${halved(cell)}`).join('\n'), '\n\n'),
  layout('wide gaps', false, (cells) => cells.filter(Boolean).join('    ')),
  layout('single gaps', false, (cells) => cells.filter(Boolean).join(' ')),
  layout('ideographic gaps', false, (cells) => cells.filter(Boolean).join('　　')),
  layout(
    'label line, figures in one line',
    false,
    ([label = '', ...figures]) => `${label}\n${figures.filter(Boolean).join(' ')}`,
  ),
];
