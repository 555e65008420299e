import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isArchive, readArchive } from '../../src/media/archive.ts';
import { readDocument } from '../../src/media/detect.ts';
import { failure, lines } from './helpers.ts';
import { docx, p } from './office.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const codeOf = (input: Uint8Array | string, options = {}) => failure(() => readDocument(input, options));

/** An OLE container whose directory lists one stream of this name. */
function ole(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set(bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
  for (const [index, character] of Array.from(stream).entries())
    file[1024 + index * 2] = character.charCodeAt(0);
  file[1024 + 64] = (stream.length + 1) * 2;
  return file;
}

describe('readDocument', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', ''],
    ['unsupported-medium', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['unsupported-medium', bytes('\x89PNG\r\n\x1a\n\0\0')],
    ['unsupported-medium', bytes('GIF89a\x01\0')],
    ['unsupported-medium', bytes('RIFF\0\0\0\0WEBPVP8 ')],
    ['unsupported-medium', bytes('Rar!\x1a\x07\0')],
    ['unsupported-medium', ole('PowerPoint Document')],
    ['scanned', zipSync({ 'OFD.xml': strToU8('<OFD/>') })],
    ['unsupported-medium', zipSync({ 'uof.xml': strToU8('<x/>'), 'content.xml': strToU8('<x/>') })],
    ['unsupported-medium', zipSync({ 'META-INF/container.xml': strToU8('<x/>'), 'a.xhtml': strToU8('<p>') })],
    [
      'unsupported-medium',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<office:presentation/>') }),
    ],
    [
      'unsupported-medium',
      zipSync({ '[Content_Types].xml': strToU8(''), 'ppt/presentation.xml': strToU8('') }),
    ],
    ['encrypted', ole('EncryptedPackage')],
    ['damaged', ole('Workbook')],
    ['damaged', bytes('PK\x03\x04 and nothing more')],
    ['not-text', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) & 255)],
    ['archive', zipSync({ 'a.txt': strToU8('甲'), 'b.txt': strToU8('乙') })],
  ])('answers %s', async (code, input) => {
    expect(await codeOf(input)).toBe(code);
  });

  it('goes by the content, whatever the name says', async () => {
    const document = await readDocument(docx(p('甲')), { fileName: 'report.pdf' });
    expect(document.mediaType).toMatch(/wordprocessingml/);
    expect((await readDocument('<table><tr><td>甲</td></tr></table>', { fileName: 'a.txt' })).mediaType).toBe(
      'text/html',
    );
    expect((await readDocument('规章 < 文件 > 0', { fileName: 'a.html' })).mediaType).toBe('text/plain');
  });
});

describe('archives', () => {
  it('lists documents, of nested archives too, and leaves out system files', () => {
    const inner = zipSync({ 'b.docx': docx(p('乙')) });
    const outer = zipSync({
      '2021/a.txt': strToU8('甲'),
      '2021/inner.zip': inner,
      '__MACOSX/2021/._a.txt': strToU8('x'),
      '2021/.DS_Store': strToU8('x'),
    });
    expect(isArchive(outer)).toBe(true);
    expect(isArchive(docx(p('甲')))).toBe(false);
    expect(readArchive(outer).map(({ name }) => name)).toEqual(['2021/a.txt', '2021/inner.zip/b.docx']);
  });

  it('reads names that the archive holds as GBK', () => {
    const file = zipSync({ 'report.txt': strToU8('甲') });
    const gbk = Buffer.from('b1a8b8e6', 'hex');
    for (let at = 0; at + 4 < file.length; at += 1)
      if (Buffer.from(file.subarray(at, at + 4)).toString() === 'repo') file.set(gbk, at);
    expect(readArchive(file).map(({ name }) => name)).toEqual(['报告rt.txt']);
  });

  it('reads the only document of an archive', async () => {
    const archive = zipSync({ 'a/b.docx': docx(p('甲')) });
    expect(lines(await readDocument(archive))).toEqual(['甲']);
    expect(lines(await readDocument(zipSync({ 'outer/c.zip': archive })))).toEqual(['甲']);
    expect(await codeOf(zipSync({ 'a.zip': archive, 'b.txt': strToU8('乙') }))).toBe('archive');
  });

  it('stops at bombs: large files, many files, archives in archives', async () => {
    const large = zipSync({ 'a.txt': new Uint8Array(3_000_000) });
    expect(await codeOf(large, { limits: { bytes: 1_000_000 } })).toBe('too-large');
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 10_050 }, (_, index) => [`${index}`, new Uint8Array()])),
    );
    expect(await codeOf(many)).toBe('too-large');
    let deep: Uint8Array = zipSync({ 'a.txt': strToU8('甲') });
    for (let level = 0; level < 6; level += 1) deep = zipSync({ 'a.zip': deep });
    expect(await codeOf(deep)).toBe('too-large');
    const bomb = docx(p('0'.repeat(20_000_000)));
    expect(await codeOf(bomb)).toBe('too-large');
  });
});
