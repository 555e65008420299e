import type { Diagnostic, Location } from '@ogi-reports/schema';
import type { Block, Paragraph } from '../blocks.ts';
import { isFigureLine, turnedLine } from './line-grids.ts';
import { finding, type TableReading } from './reading.ts';
import type { SlotsOf } from './separate-figures.ts';

/** How a table lies otherwise than its form. */
export type Arrangement = 'turned' | 'apart' | 'figures-first' | 'lines-dropped' | 'another-order';

const names: Record<Arrangement, { zh: string; en: string }> = {
  turned: { zh: '表格的行与列互换', en: 'Rows and columns of a table are exchanged' },
  apart: { zh: '行名与数字分在两处', en: 'Labels and figures of a table stand apart' },
  'figures-first': { zh: '数字写在行名之前', en: 'The figures of rows stand before their labels' },
  'another-order': {
    zh: '表中各行次序与统一格式不同',
    en: 'The rows of a table stand in another order than the form has them',
  },
  'lines-dropped': {
    zh: '表中没有两行数字相同，疑为提取时去掉了重复的行',
    en: 'No two lines of figures are alike: repeated lines seem to have been dropped',
  },
};

const oneForOne = {
  zh: '已按行数和每行栏数一一对应后取值。',
  en: 'they were put together, as rows and columns match one for one.',
};
const byLabel = { zh: '已按行名取值。', en: 'they were read by their labels.' };

export function rearrangedFinding(arrangement: Arrangement, location: Location): Diagnostic {
  const { zh, en } = names[arrangement];
  const how = arrangement === 'another-order' ? byLabel : oneForOne;
  return finding(
    'rearranged',
    'info',
    `${zh}，${how.zh}请核对。`,
    `${en}; ${how.en} Compare with the source.`,
    location,
  );
}

/** What keeps the figures of a table from being read, where something can be told of it. */
export function unreadFindings(
  blocks: readonly Block[],
  slotsOf: SlotsOf,
  { cells }: TableReading,
): Diagnostic[] {
  const lines = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const seen = seenIn(lines, slotsOf);
  if (!seen || cells.size > 100) return [];
  const { zh, en } = names[seen.arrangement];
  return [
    finding(
      'layout-unread',
      'warning',
      `${zh}，无法确定各数属于哪一行，未取值。请改用原网页或原文件。`,
      `${en}; whose figures they are cannot be told, so they were not read. Use the page or the file itself.`,
      seen.line.locate(),
    ),
  ];
}

const fewestLines = 4;

function seenIn(
  lines: readonly Paragraph[],
  slotsOf: SlotsOf,
): { arrangement: Arrangement; line: Paragraph } | null {
  const labels = lines.filter(({ text }) => text.length < 80 && slotsOf(text).length > 0);
  const first = labels[0];
  const turned = lines.filter((line) => turnedLine(line, slotsOf));
  if (turned.length >= fewestLines) return { arrangement: 'figures-first', line: turned[0] as Paragraph };
  if (!first || labels.length < fewestLines) return null;
  const figures = lines.slice(lines.indexOf(first)).filter((line) => isFigureLine(line));
  if (figures.length < fewestLines) return null;
  if (isApart(lines, slotsOf)) return { arrangement: 'apart', line: first };
  const texts = figures.map(({ text }) => text.trim());
  const distinct = new Set(texts).size === texts.length && texts.every((text) => /^\d+$/.test(text));
  return distinct ? { arrangement: 'lines-dropped', line: first } : null;
}

/** Most labels of rows have another label behind them, and figures follow figures. */
function isApart(lines: readonly Paragraph[], slotsOf: SlotsOf): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const labels = filled.flatMap((line, at) => (slotsOf(line.text).length > 0 ? [at] : []));
  const bare = labels.filter((at) => filled[at + 1] && !isFigureLine(filled[at + 1] as Paragraph));
  return bare.length * 10 > labels.length * 8;
}
