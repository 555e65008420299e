import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/blocks.ts';
import { readDocument } from '../../src/media/detect.ts';
import { failure, grids } from './helpers.ts';
import { docx, p, tbl, tc, tr } from './office.ts';
import { line, pdf, text } from './pdf-maker.ts';

const encode = (content: string) => new TextEncoder().encode(content);

/** Reads, and asks every block for its places; a ParseError is an answer, anything else is not. */
async function survives(input: Uint8Array | string): Promise<void> {
  await failure(async () => {
    const document = await readDocument(input);
    document.blocks.forEach(check);
    return document;
  });
}

function check(block: Block): void {
  if (block.kind === 'paragraph') {
    block.locate();
    block.locate(0, 1);
    return;
  }
  for (const cell of block.cells) {
    cell.locate();
    expect(Math.min(cell.row, cell.column)).toBeGreaterThanOrEqual(0);
    expect(Math.min(cell.rowSpan, cell.columnSpan)).toBeGreaterThanOrEqual(1);
    expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(block.rowCount);
    expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(block.columnCount);
  }
}

const magic = [
  '',
  'PK\x03\x04',
  '%PDF-1.7\n',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  '<html><table><tr><td>',
  '{"a":"',
].map((start) => Uint8Array.from(start, (character) => character.charCodeAt(0)));

const seeds = ['docx', 'doc', 'xls', 'pdf'].map(
  (name) => new Uint8Array(readFileSync(new URL(`./fixtures/small.${name}`, import.meta.url))),
);
seeds.push(encode('<html><body><p>甲</p><table><tr><td rowspan=2>一<td colspan=3>1<tr><th>二<td>2</table>'));

describe('any bytes', () => {
  it('give a document or a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...magic), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        await survives(Uint8Array.from([...start, ...rest]));
      }),
      { numRuns: 150 },
    );
  });

  it('of damaged files, too', async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.uint8Array({ maxLength: 8 }),
      cut: fc.integer({ min: 0, max: 100 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        async (seed, changes) => {
          let bytes = [...seed];
          for (const { at, bytes: put, cut } of changes) {
            const place = Math.floor(at * bytes.length);
            bytes = [...bytes.slice(0, place), ...put, ...bytes.slice(place + cut)];
          }
          await survives(Uint8Array.from(bytes));
        },
      ),
      { numRuns: 60, seed: 2024 },
    );
  }, 60_000);

  it('of any page made of tags', async () => {
    const piece = fc.constantFrom(
      ...'<table> </table> <tr> </tr> <td> </td> <td\u00a0colspan=9\u00a0rowspan=4> <th\u00a0rowspan=0> <p> </p> <div\u00a0hidden> </div> <br> <a\u00a0href=x> </a> <nav> </nav> <script>"x" </script> <pre> </pre> <select> 规章 12 &nbsp; <!-- --> <tbody> <td\u00a0colspan=99999\u00a0rowspan=99999>'
        .split(' ')
        .map((tag) => tag.replaceAll('\u00a0', ' ')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        await survives(`<html>${pieces.join('')}`);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every one of these must be answered at once: so many milliseconds of processor time, whatever else runs. */
const soon = 4000;
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

describe('documents made to exhaust a reader', () => {
  const cells = (count: number) => '<td>0</td>'.repeat(count);

  it.each<[string, () => Uint8Array | string, string]>([
    ['a table of 500 columns', () => `<table>${`<tr>${cells(500)}</tr>`.repeat(20)}</table>`, 'read'],
    ['100,000 rows', () => `<table>${`<tr>${cells(3)}</tr>`.repeat(100_000)}</table>`, 'too-large'],
    [
      'spans of a billion',
      () =>
        `<table>${'<tr><td colspan=999999999 rowspan=999999999>1</td><td>2</td></tr>'.repeat(300)}</table>`,
      'read',
    ],
    ['tables in tables', () => '<table><tr><td>'.repeat(5000), 'too-large'],
    [
      '100,000 open elements',
      () => `<div>${'<b><div style="display:none"><span>'.repeat(100_000)}`,
      'empty or read',
    ],
    ['attributes without end', () => `<p ${'a="b" '.repeat(200_000)}>甲</p>`, 'read'],
    [
      'quotes without end in a script',
      () => `<script>${`"${'\\'.repeat(50_000)}'`.repeat(10)}</script>`,
      'read',
    ],
    ['white space without end', () => `<p>甲${' \n'.repeat(500_000)}乙</p>`, 'read'],
    [
      'dates and signs without end',
      () => `<meta name="PubDate" content="${'2022-1'.repeat(50_000)}"><p>甲</p>`,
      'read',
    ],
    ['16 MB of digits', () => '1234567890'.repeat(1_700_000), 'too-large'],
    ['an XML bomb', () => bomb(), 'damaged or read'],
    ['a document that unpacks to 40 MB', () => docx(p('0'.repeat(40_000_000))), 'too-large'],
    [
      'a Word table of 100,000 rows',
      () => docx(tbl(...Array.from({ length: 100_000 }, () => tr(tc('1'), tc('2'), tc('3'))))),
      'too-large',
    ],
    ['elements in elements', () => docx('<w:sdt>'.repeat(20_000)), 'too-large'],
    [
      'a drawing of 30,000 lines',
      () =>
        pdf([
          [
            text('甲乙丙', 60, 700),
            ...Array.from({ length: 30_000 }, (_, index) => line(index % 500, 0, index % 500, 800)),
          ],
        ]),
      'read',
    ],
    [
      'a page of 20,000 figures',
      () =>
        pdf([
          Array.from({ length: 20_000 }, (_, index) =>
            text('1', 20 + (index % 100) * 5, 20 + Math.floor(index / 100) * 4, 3),
          ),
        ]),
      'read',
    ],
  ])(
    'answers %s',
    async (_, make, expected) => {
      const input = make();
      const start = spent();
      expect(expected).toContain(await failure(() => readDocument(input)));
      expect(spent() - start).toBeLessThan(soon);
    },
    30_000,
  );

  it('keeps the spans of a wide table', async () => {
    const document = await readDocument(`<table>${`<tr>${cells(500)}</tr>`.repeat(2)}</table>`);
    expect(grids(document)[0]?.columnCount).toBe(500);
  });
});

/** Entities that stand for each other ten times over, ten deep. */
function bomb(): Uint8Array {
  const entities = Array.from(
    { length: 10 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join('');
  const xml = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "0">${entities}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('&e10;')}</w:body></w:document>`;
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
}
