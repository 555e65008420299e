import { describe, expect, it } from 'vitest';
import { readText } from '../../src/media/text.ts';
import { ParseError } from '../../src/types.ts';

const report = '某县2021年政府信息公开工作年度报告\r\n\r\n规章\t0\t0\n  规范性文件 | 3\r第二十条';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), little);
  return bytes;
};
/** 政府信息公开工作年度报告\n收到申请3件 in GB18030 */
const gb = Uint8Array.from(
  Buffer.from('d5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e60acad5b5bdc9eac7eb33bcfe', 'hex'),
);
const codeOf = (input: Uint8Array | string, options = {}) => {
  try {
    readText(input, options);
    return 'read';
  } catch (error) {
    return error instanceof ParseError ? error.code : 'other';
  }
};

describe('readText', () => {
  it('keeps each line as it stands, blank ones too, at any line end', () => {
    const { blocks } = readText(report);
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      '某县2021年政府信息公开工作年度报告',
      '',
      '规章\t0\t0',
      '  规范性文件 | 3',
      '第二十条',
    ]);
  });

  it('names places by line, column and offset, not counting the mark', () => {
    const document = readText(utf8(`\ufeff${report}`));
    const line = document.blocks[3];
    if (line?.kind !== 'paragraph') throw new Error('a paragraph was expected');
    const at = line.text.indexOf('3');
    const place = line.locate(at, at + 1);
    expect(place).toEqual({ line: 4, column: 11, start: report.indexOf('3'), end: report.indexOf('3') + 1 });
    expect(document.charset).toBe('utf-8');
  });

  it('records the file name in places', () => {
    const [first] = readText('甲', { fileName: 'a.txt' }).blocks;
    expect(first?.kind === 'paragraph' && first.locate().file).toBe('a.txt');
  });

  it.each([
    ['utf-16le', utf16(`\ufeff${report}`, true)],
    ['utf-16be', utf16(`\ufeff${report}`, false)],
    ['utf-16le', utf16(report, true)],
    ['utf-16be', utf16(report, false)],
    ['gb18030', gb],
  ])('recognises %s', (charset, bytes) => {
    const document = readText(bytes);
    expect(document.charset).toBe(charset);
    expect(document.blocks[0]?.kind === 'paragraph' && document.blocks[0].text).toMatch(/年度报告$/);
  });

  it('says how much was lost when a file breaks off inside a character', () => {
    const cut = readText(gb.subarray(0, gb.length - 1));
    expect(cut.charset).toBe('gb18030');
    expect(cut.diagnostics.map((finding) => finding.ruleId)).toEqual(['media/undecodable-characters']);
    const cutUtf8 = readText(utf8(report.repeat(3)).subarray(0, -1));
    expect(cutUtf8.charset).toBe('utf-8');
    expect(cutUtf8.diagnostics).toHaveLength(1);
  });

  it('parts pasted pages and soft line breaks without counting lines', () => {
    const { blocks } = readText('甲\f乙\v丙\n丁');
    expect(blocks.map((block) => block.kind === 'paragraph' && block.locate().line)).toEqual([1, 1, 1, 2]);
  });

  it('refuses what is no text', () => {
    expect(codeOf('')).toBe('empty');
    expect(codeOf(' \n\t ')).toBe('empty');
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 31) & 255);
    expect(codeOf(noise)).toBe('not-text');
    expect(codeOf('甲'.repeat(11), { limits: { characters: 10 } })).toBe('too-large');
    expect(codeOf(report, { limits: { bytes: 10 } })).toBe('too-large');
  });
});
