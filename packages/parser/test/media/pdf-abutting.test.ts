import { expect, it } from 'vitest';
import { partAbutting } from '../../src/media/pdf/abutting.ts';
import type { Glyph } from '../../src/media/pdf/page.ts';
import { textLines, words } from '../../src/media/pdf/text-lines.ts';

const size = 8;

/** The characters of a text from this place on, digits half as wide as Chinese characters. */
function glyphs(content: string, left: number, y: number): Glyph[] {
  let at = left;
  return Array.from(content, (text) => {
    const width = text < '\u0080' ? size / 2 : size;
    at += width;
    const box = { left: at - width, right: at, top: y - size, bottom: y };
    return { ...box, text, size, direction: 'right', base: y, order: 0 } as const;
  });
}

/** Rows of texts by where they begin, and what is read of each. */
const read = (rows: [string, number][][]): string[][] => {
  const printed = rows.flatMap((row, at) =>
    row.flatMap(([content, left]) => glyphs(content, left, 100 + 16 * at)),
  );
  return partAbutting(textLines(printed)).map(({ chunks }) => chunks.flatMap(words).map(({ text }) => text));
};

/** A figure of a column by its middle. */
const centred = (figure: string, middle: number): [string, number] => [
  figure,
  middle - (figure.length * size) / 4,
];

const table: [string, number][][] = [
  [['予以公开', 40], centred('7', 300), centred('38', 320), centred('489', 340)],
  [['部分公开', 40], centred('13', 300), centred('0', 320), centred('4', 340)],
  [['不予公开', 40], centred('5', 300), centred('650', 320), centred('61', 340)],
];

it('marks digits over several columns that no cut fits, alone in their row, too', () => {
  const rows = read([
    ...table,
    [
      ['总计', 40],
      ['8888999999', 312],
    ],
  ]);
  expect(rows).toEqual([
    ['予以公开', '7', '38', '489'],
    ['部分公开', '13', '0', '4'],
    ['不予公开', '5', '650', '61'],
    ['总计', '8888999999？'],
  ]);
});

it('marks all figures where digits under two headings hide a column', () => {
  const rows = read([
    [
      ['自然人', 292],
      ['其他', 326],
      ['总计', 346],
    ],
    [
      ['总计', 40],
      ['2850', 296],
      ['16867308', 329],
    ],
    [
      ['结转', 40],
      ['11', 304],
      ['12', 353],
    ],
  ]);
  expect(rows.slice(1)).toEqual([
    ['总计', '2850？', '16867308？'],
    ['结转', '11？', '12？'],
  ]);
});
