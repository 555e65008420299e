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
  it.each(['docx', 'xls', 'pdf'])('reads %s', async (name) => {
    const document = await readDocument(fixture(name));
    expect(lines(document)[0]).toBe(title);
    expect(rows(grids(document)[0]).slice(0, 3)).toEqual(table);
  });

  it('reads a document of Word 97 with tabs between cells', async () => {
    const document = await readDocument(fixture('doc'));
    expect(document.mediaType).toBe('application/msword');
    expect(lines(document).slice(0, 4)).toEqual([title, ...table.map((row) => `${row.join('\t')}\t`)]);
  });

  it.each(['doc', 'docx', 'xls', 'pdf'])('says when %s is cut off', async (name) => {
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

  it('says what it cannot read', async () => {
    const sheet =
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>';
    expect(await failure(() => readDocument(sheet))).toBe('unsupported-medium');
  });
});
