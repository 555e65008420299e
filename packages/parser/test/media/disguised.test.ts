import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { failure, grids, lines, rows } from './helpers.ts';

/** What sites serve under the name of a Word document and is none: a web page, a page in one file, RTF. */
const title = '某镇人民政府2022年政府信息公开工作年度报告';
const table = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '', '0'],
  ['行政规范性文件', '3', '0', '8'],
];

const page = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"></head><body><p>${title}</p><table>${table
  .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
  .join('')}</table></body></html>`;

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const quoted = (text: string) =>
  [...utf8(text)]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(?:=..|[^=]){1,70}/g, '$&=\r\n');
const base64 = (text: string) => btoa(String.fromCharCode(...utf8(text))).replace(/.{76}/g, '$&\r\n');

const mhtml = (encoding: string, body: string) =>
  `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; type="text/html"; boundary="----=_Next"\r\n\r\nThis document is a Single File Web Page.\r\n\r\n------=_Next\r\nContent-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${body}\r\n\r\n------=_Next\r\nContent-Location: file:///C:/b.png\r\nContent-Transfer-Encoding: base64\r\nContent-Type: image/png\r\n\r\niVBORw0KGgo=\r\n\r\n------=_Next--\r\n`;

describe('a web page in one file', () => {
  it.each([
    ['quoted-printable', quoted(page)],
    ['base64', base64(page)],
  ])('is read from %s', async (encoding, body) => {
    const document = await readDocument(latin1(mhtml(encoding, body)));
    expect(document.mediaType).toBe('multipart/related');
    expect(lines(document)[0]).toBe(title);
    expect(rows(grids(document)[0])).toEqual(table);
  });

  it('may be an e-mail, whose files are named', async () => {
    const head = `Received: from a\r\nFrom: a@example.org\r\nSubject: =?utf-8?B?${base64(title).replaceAll('\r\n', '')}?=\r\nMIME-Version: 1.0\r\n`;
    const text = `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`${title}\n规章\t0`)}`;
    const document = await readDocument(latin1(text));
    expect(lines(document).filter(Boolean)).toEqual([title, '规章\t0']);
    expect(document.metadata.title).toBe(title);
    const file = `${head}Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nsee file\r\n--x\r\nContent-Type: application/pdf; name="nb.pdf"\r\nContent-Disposition: attachment; filename="nb.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--x--\r\n`;
    expect((await readDocument(latin1(file))).attachments).toMatchObject([{ url: 'nb.pdf' }]);
  });

  it('says when there is no page in it', async () => {
    const empty = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n<html>';
    expect(await failure(() => readDocument(utf8(empty)))).toBe('damaged');
  });
});

describe('RTF', () => {
  const unicode = (text: string) =>
    [...text]
      .map((character) => (character < '\u0080' ? character : `\\u${character.charCodeAt(0)}?`))
      .join('');
  /** 规章 in GBK, with a second byte that is a letter of ASCII: as editors for Chinese write it. */
  const gbk = "\\'b9\\'e6\\'d5\\'c2";
  const row = (cells: string[], shape = [2000, 4000, 6000, 8000], merge = '') =>
    `\\trowd\\trgaph108${shape.map((right, at) => `${at === 0 ? merge : ''}\\cellx${right}`).join('')}\\pard\\intbl ${cells.map((text) => `{${text}}\\cell `).join('')}\\row`;
  const rtf = (body: string) =>
    latin1(
      `{\\rtf1\\ansi\\ansicpg936\\uc1\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\froman Times New Roman;}}{\\colortbl;\\red0\\green0\\blue0;}{\\*\\generator x;}{\\info{\\title 1}}\\pard ${body}}`,
    );

  it('is read with its table, whether it writes characters by number or in the code page', async () => {
    const body = `${unicode(title)}\\par ${row((table[0] as string[]).map(unicode))}${row([gbk, '0', '', '0'])}${row((table[2] as string[]).map(unicode))}\\pard \\par`;
    const document = await readDocument(rtf(body));
    expect(document.mediaType).toBe('application/rtf');
    expect(lines(document)[0]).toBe(title);
    expect(rows(grids(document)[0])).toEqual(table);
    expect(grids(document)[0]?.cells[0]?.locate()).toMatchObject({ line: 2, column: 1 });
  });

  it('keeps merged cells by their edges and marks', async () => {
    const body = `${row(['a', 'b'], [4000, 8000])}${row(['c', '1', '2', '3'], undefined, '\\clvmgf')}${row(['', '4', '5', '6'], undefined, '\\clvmrg')}`;
    const [grid] = grids(await readDocument(rtf(body)));
    expect(rows(grid)).toEqual([
      ['a', '^', 'b', '^'],
      ['c', '1', '2', '3'],
      ['^', '4', '5', '6'],
    ]);
  });

  it('leaves out what is no text: pictures, headers, fields, hidden and deleted text', async () => {
    const body = `1{\\pict\\wmetafile8 0100}{\\header 2}{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}{\\v 4}{\\deleted 5}{\\*\\unknown 6}7\\par`;
    expect(lines(await readDocument(rtf(body)))).toEqual(['137']);
  });

  it('keeps to the limits, and reads what is cut off as far as it goes', async () => {
    const many = rtf(row(['1', '2', '3', '4']).repeat(30));
    expect(await failure(() => readDocument(many, { limits: { cells: 50 } }))).toBe('too-large');
    expect(await failure(() => readDocument(rtf('1'.repeat(99)), { limits: { characters: 50 } }))).toBe(
      'too-large',
    );
    expect(await failure(() => readDocument(many.slice(0, 400)))).toBe('read');
  });

  it('keeps the whole cells of a row that breaks off, and no half figure', async () => {
    const whole = row(['a', '1', '2', '3']);
    const cut = `${whole.slice(0, whole.indexOf('{2}'))}{2`;
    const [grid] = grids(await readDocument(rtf(whole + cut)));
    expect(rows(grid).map((cells) => cells.join(' ').trim())).toEqual(['a 1 2 3', 'a 1 - -']);
  });
});

describe('a web page named as a Word document', () => {
  it('is read as the page it is', async () => {
    const document = await readDocument(utf8(page), { fileName: '年报.doc' });
    expect(document.mediaType).toBe('text/html');
    expect(rows(grids(document)[0])).toEqual(table);
  });
});
