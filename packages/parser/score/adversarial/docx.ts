import { strToU8, zipSync } from 'fflate';
import { type Cell, fullGrid, hasFigures, isFigure, type Matrix, type Tables } from './matrix.ts';
import type { Variant } from './variant.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function file(body: string): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(xml),
  });
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A cell of a laid-out row: its own, or one that a merged cell above covers. */
type Part = { cell: Cell; covered: boolean };

/** Rows with the cells that vertical merges go on into. */
function parts(matrix: Matrix): Part[][] {
  const open: { column: number; left: number; cell: Cell }[] = [];
  return matrix.map((cells) => {
    const row: Part[] = [];
    let column = 0;
    const cover = () => {
      for (let above = open.find((one) => one.column === column && one.left > 0); above; ) {
        above.left -= 1;
        row.push({ cell: above.cell, covered: true });
        column += above.cell.columns ?? 1;
        above = open.find((one) => one.column === column && one.left > 0);
      }
    };
    for (const cell of cells) {
      cover();
      row.push({ cell, covered: false });
      if ((cell.rows ?? 1) > 1) open.push({ column, left: (cell.rows ?? 1) - 1, cell });
      column += cell.columns ?? 1;
    }
    cover();
    return row;
  });
}

type Draw = (cell: Cell) => string;
const plain: Draw = ({ text }) => (text ? run(text) : '');

function table(matrix: Matrix, draw: Draw, row = (xml: string) => xml): string {
  const rows = parts(matrix).map((cells) => {
    const inner = cells.map(({ cell, covered }) => {
      const merge = covered ? '<w:vMerge/>' : (cell.rows ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : '';
      const span = (cell.columns ?? 1) > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
      return `<w:tc><w:tcPr>${span}${merge}</w:tcPr><w:p>${covered ? '' : draw(cell)}</w:p></w:tc>`;
    });
    return row(`<w:tr>${inner.join('')}</w:tr>`);
  });
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

const whole = (tables: Tables, draw: (matrix: Matrix) => string) =>
  file(
    [
      paragraph('某县自然资源局2022年政府信息公开工作年度报告'),
      paragraph('一、总体情况'),
      paragraph('全年主动公开政府信息48条，收到申请3件。'),
      ...tables.parts.flatMap(({ heading, matrix }) => [paragraph(heading), draw(matrix)]),
      paragraph('五、存在的主要问题及改进情况'),
      paragraph('六、其他需要报告的事项'),
    ].join(''),
  );

const cells = (name: string, draw: Draw, row?: (xml: string) => string): Variant => ({
  name: `DOCX: ${name}`,
  whole: true,
  draw: (tables) => whole(tables, (matrix) => table(matrix, draw, row)),
});

const control = (content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

export const docxVariants: Variant[] = [
  cells('merged cells', plain),
  cells('a run for each character', ({ text }) => [...text].map(run).join('')),
  cells(
    'tracked changes',
    ({ text }) =>
      `<w:del w:id="1" w:author="a"><w:r><w:delText>987654</w:delText></w:r></w:del>${text ? `<w:ins w:id="2" w:author="a">${run(text)}</w:ins>` : ''}`,
  ),
  cells('content controls around text', ({ text }) => (text ? control(run(text)) : '')),
  cells('content controls around rows', plain, control),
  cells(
    'fields with results',
    ({ text }) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(LEFT) 987654 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text ? run(text) : ''}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  ),
  cells(
    'hidden text',
    ({ text }) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>77</w:t></w:r>${text ? run(text) : ''}`,
  ),
  cells('bookmarks and breaks', (cell) =>
    isFigure(cell)
      ? `<w:bookmarkStart w:id="1" w:name="_GoBack"/>${cell.text ? run(cell.text) : ''}<w:bookmarkEnd w:id="1"/>`
      : `${run(cell.text.slice(0, 3))}<w:r><w:br/></w:r>${run(cell.text.slice(3))}`,
  ),
  {
    name: 'DOCX: rows that were deleted between',
    whole: true,
    draw: (tables) =>
      whole(tables, (matrix) =>
        table(matrix, plain, (xml) =>
          xml.includes('vMerge')
            ? xml
            : `${xml}<w:tr><w:trPr><w:del w:id="9" w:author="a"/></w:trPr><w:tc><w:p>${run('（一）予以公开')}</w:p></w:tc><w:tc><w:p>${run('987654')}</w:p></w:tc></w:tr>`,
        ),
      ),
  },
  {
    name: 'DOCX: tables in a table of one cell',
    whole: true,
    draw: (tables) =>
      whole(tables, (matrix) => `<w:tbl><w:tr><w:tc>${table(matrix, plain)}<w:p/></w:tc></w:tr></w:tbl>`),
  },
  {
    name: 'DOCX: merges written out',
    whole: true,
    draw: (tables) =>
      whole(tables, (matrix) =>
        table(
          fullGrid(matrix).map((row) => row.map((text) => ({ text }))),
          plain,
        ),
      ),
  },
  {
    name: 'DOCX: text with tabs in place of tables',
    whole: 'unless blank',
    draw: (tables) =>
      whole(tables, (matrix) =>
        matrix
          .map((row) => `<w:p>${row.map(({ text }) => run(text)).join('<w:r><w:tab/></w:r>')}</w:p>`)
          .join(''),
      ),
  },
  {
    name: 'DOCX: cut in two, headings repeated',
    whole: true,
    draw: (tables) =>
      whole(tables, (matrix) => {
        const at = matrix.findIndex((row, index) => index > 4 && row.every((cell) => (cell.rows ?? 1) === 1));
        if (at < 0 || matrix.length < 12) return table(matrix, plain);
        const heads = matrix.filter((row) => !hasFigures(row)).slice(0, 3);
        return `${table(matrix.slice(0, at), plain)}${paragraph('- 4 -')}${table([...heads, ...matrix.slice(at)], plain)}`;
      }),
  },
];
