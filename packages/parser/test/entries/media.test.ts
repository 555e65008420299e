import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { ofdFile, textObject } from '../../score/adversarial/ofd.ts';
import { readDoc } from '../../src/doc.ts';
import { readDocx } from '../../src/docx.ts';
import { readHtml, readJson } from '../../src/html.ts';
import { ParseError } from '../../src/index.ts';
import { readDocument } from '../../src/media/detect.ts';
import { readMhtml } from '../../src/mhtml.ts';
import { readOdf } from '../../src/odf.ts';
import { readOfd } from '../../src/ofd.ts';
import { readPdf, readPicture } from '../../src/pdf.ts';
import { readRtf } from '../../src/rtf.ts';
import { readXls, readXlsx } from '../../src/sheets.ts';
import { readText } from '../../src/text.ts';

const file = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../media/fixtures/${name}`, import.meta.url)));
const plain = (document: unknown) => JSON.parse(JSON.stringify(document));

const readers = { readDoc, readDocx, readMhtml, readOdf, readOfd, readRtf, readXls, readXlsx, readPdf };
const page =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<table><tr><td>a</td><td>1</td></tr></table>\r\n--b--\r\n';
const files = {
  readDoc: file('small.doc'),
  readDocx: file('small.docx'),
  readXls: file('small.xls'),
  readXlsx: Buffer.from(await writeXlsx({ sheets: [{ name: '表', rows: [['规章', 3]] }] })),
  readPdf: file('small.pdf'),
  readOdf: file('small.odt'),
  readOfd: Buffer.from(ofdFile([textObject({ text: '规章', x: 20, y: 20 })])),
  readMhtml: Buffer.from(page),
  readRtf: Buffer.from('{\\rtf1\\ansi\\pard disclosed 3\\par}'),
};
const names = Object.keys(readers) as (keyof typeof readers)[];

describe('a medium alone', () => {
  test.each(names)('%s reads what the finder of media reads', async (name) => {
    const document = await readers[name](files[name], { fileName: 'report' });
    expect(plain(document)).toEqual(
      plain(await readDocument(new Uint8Array(files[name]), { fileName: 'report' })),
    );
    expect(document.blocks.length).toBeGreaterThan(0);
  });

  test.each(names)('%s refuses every other medium, and says what to do', async (name) => {
    const others = [
      ...Object.entries(files).filter(([key]) => key !== name),
      ['text', Buffer.from('文字')],
    ] as const;
    for (const [, bytes] of others) {
      const failure = await readers[name](bytes as Uint8Array).catch((error) => error);
      expect(failure).toBeInstanceOf(ParseError);
      expect(failure.code).toBe('unsupported-medium');
      expect(failure.text.zh).toContain('parse');
      expect(failure.text.en).toContain('parse');
    }
  });

  test.each(names)('%s holds to the limits and never fails but with a ParseError', async (name) => {
    const limited = readers[name](files[name], { limits: { bytes: 10 } });
    await expect(limited).rejects.toMatchObject({ code: 'too-large' });
    await expect(readers[name](new Uint8Array())).rejects.toBeInstanceOf(ParseError);
    for (const share of [0.1, 0.5, 0.9]) {
      const cut = files[name].subarray(0, Math.ceil(files[name].length * share));
      const result = await readers[name](cut).catch((error) => error);
      expect('blocks' in result || result instanceof ParseError).toBe(true);
    }
  });

  test('text and pages are read at once', async () => {
    const page = '<table><tr><td>规章</td><td>0</td></tr></table>';
    expect(plain(readHtml(page))).toEqual(plain(await readDocument(page)));
    expect(plain(readText('主动公开\t3条'))).toEqual(plain(await readDocument('主动公开\t3条')));
    expect(readJson(JSON.stringify({ content: page.repeat(20) })).blocks.length).toBeGreaterThan(0);
  });

  test('a picture is read by the given recogniser', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const recognise = async () => ({
      width: 100,
      height: 100,
      words: [{ text: '规章', box: [10, 10, 20, 10] as const }],
    });
    const { blocks } = await readPicture(picture, { recognise });
    expect(blocks).toHaveLength(1);
    await expect(readPicture(files.readPdf, { recognise })).rejects.toMatchObject({
      code: 'unsupported-medium',
    });
  });
});
