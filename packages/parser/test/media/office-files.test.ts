import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { failure, grids, lines, rows } from './helpers.ts';

/** The same page as office programs and a browser save it. */
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/small.${name}`, import.meta.url)));

const title = '洪泽区二〇二四年政府信息公开工作年度报告';
const table = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '', '0'],
  ['行政规范性文件', '3', '0', '8'],
];

describe('files as programs save them', () => {
  it.each(['docx', 'xls', 'odt', 'ods', 'pdf'])('reads %s', async (name) => {
    const document = await readDocument(fixture(name));
    expect(lines(document)[0]).toBe(title);
    expect(rows(grids(document)[0]).slice(0, 3)).toEqual(table);
  });

  it('reads a document of Word 97 with tabs between cells', async () => {
    const document = await readDocument(fixture('doc'));
    expect(document.mediaType).toBe('application/msword');
    expect(lines(document).slice(0, 4)).toEqual([title, ...table.map((row) => `${row.join('\t')}\t`)]);
  });

  it.each(['doc', 'docx', 'xls', 'odt', 'ods', 'pdf'])('says when %s is cut off', async (name) => {
    const whole = fixture(name);
    for (const share of [0.2, 0.5, 0.9]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      expect(['damaged', 'read', 'scanned', 'unsupported-medium']).toContain(
        await failure(() => readDocument(cut)),
      );
    }
  });
});

describe('documents as a single XML file', () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

  it('reads XML of Word 2003', async () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:tbl>${table.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl></w:body></w:wordDocument>`;
    expect(rows(grids(await readDocument(xml))[0])).toEqual(table);
  });

  it('reads workbooks of Excel 2003', async () => {
    const row = (texts: string[]) =>
      `<Row>${texts.map((text) => (text ? `<Cell><Data ss:Type="String">${text}</Data></Cell>` : '<Cell/>')).join('')}</Row>`;
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="旧"><Table><Row><Cell><Data ss:Type="Number">9</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
<Worksheet ss:Name="表"><Table><Column ss:Index="3" ss:Hidden="1"/>
<Row ss:Index="3"><Cell ss:MergeAcross="4"><Data ss:Type="String">${title}</Data></Cell></Row>
${table.map((cells) => row([...cells.slice(0, 2), '藏', ...cells.slice(2)])).join('\n')}
<Row><Cell ss:Index="2"><Data ss:Type="Number">1</Data><Comment><Data>注</Data></Comment></Cell><Cell ss:Index="5" ss:Formula="=RC[-1]"/></Row>
</Table></Worksheet></Workbook>`;
    const document = await readDocument(xml);
    expect(lines(document)).toEqual([title]);
    expect(rows(grids(document)[0])).toEqual([...table, ['', '1', '', '']]);
    expect(grids(document)[0]?.cells[5]?.locate()).toEqual({ sheet: '表', reference: 'B5' });
    expect(document.diagnostics).toMatchObject([
      { ruleId: 'media/formula-without-result', location: { sheet: '表', reference: 'E7' } },
    ]);
  });

  it('says what it cannot read', async () => {
    const uof = '<?xml version="1.0"?><uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof"/>';
    expect(await failure(() => readDocument(uof))).toBe('unsupported-medium');
  });
});
