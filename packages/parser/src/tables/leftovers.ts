import type { Block } from '../blocks.ts';
import type { RowIndex } from './candidates.ts';
import { furtherWays } from './further.ts';
import { isHeading, sectionHeading } from './headers.ts';
import { finding, type TableReading } from './reading.ts';
import type { Token } from './tokens.ts';

const titleKey = /(统计表|统计报表|指标统计表|情况表)(\d{4}年度?)?$/;

/**
 * Accounts for what no cell took: titles, known headings, local rows, and anything else between the first and
 * the last row of the tables.
 */
export function leftovers(
  tokens: readonly Token[],
  blocks: readonly Block[],
  used: Set<number>,
  tails: string[],
  reading: TableReading,
  rows: RowIndex,
): void {
  const [first, last] = ends(used);
  tokens.forEach((token, index) => {
    if (token.kind === 'label' && isTitle(token, tokens[index + 1])) {
      reading.titles.push({
        text: titleText(token, tokens[index + 1]),
        table: null,
        location: token.locate(),
      });
    }
  });
  if (reading.family === null) return;
  const region = tokens.slice(first, last + 1).map((token, offset) => ({ token, index: first + offset }));
  extraRows(
    region.filter(({ token, index }) => !used.has(index) && token.kind !== 'empty' && token.kind !== 'prose'),
    tails,
    reading,
    rows,
  );
  consume(tokens, blocks, first, last, used, reading);
}

/** The lowest and the highest of the indexes; a set of any size, so nothing is spread. */
export function ends(indexes: ReadonlySet<number>): [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const index of indexes) [first, last] = [Math.min(first, index), Math.max(last, index)];
  return [first, last];
}

/** Headings, titles, and the tail of a label that was cut at a page break or inside a bracket. */
function isKnown(token: Token, tails: string[]): boolean {
  const words = token.text.split(/\s+/);
  return (
    token.key === '' ||
    isHeading(token) ||
    sectionHeading.test(token.text) ||
    tails.includes(token.key) ||
    (/[)）]/.test(token.text) && !/[(（]/.test(token.text)) ||
    (words.length > 1 && words.every((word) => isHeading({ key: word, full: word })))
  );
}

/** A sentence may end in a table's name too: 按时报送1-3季度统计报表。 */
const isTitle = (token: Token, next: Token | undefined): boolean =>
  (titleKey.test(token.full) || (/统计表$/.test(token.key) && next !== undefined)) &&
  !/[。；;，,]/.test(token.text);

function titleText(token: Token, next: Token | undefined): string {
  return next?.kind === 'label' && /^[(（]?\d{4}\s*年.{0,8}[)）]?$/.test(next.text)
    ? `${token.text}${next.text}`
    : token.text;
}

/** Labels with figures that no form has are local rows; other text is reported. */
function extraRows(
  region: { token: Token; index: number }[],
  tails: string[],
  reading: TableReading,
  rows: RowIndex,
): void {
  let labels: Token[] = [];
  let values: Token[] = [];
  const flush = () => {
    if (values.length > 0 && labels.length > 0) pushExtra(labels, values, reading, rows);
    else for (const token of [...labels, ...values]) report(token, reading);
    labels = [];
    values = [];
  };
  let previous = -2;
  for (const { token, index } of region) {
    if (index > previous + 1 || (token.kind === 'label' && values.length > 0)) flush();
    previous = index;
    if (token.kind === 'label') {
      if (!isKnown(token, tails)) labels.push(token);
    } else if (token.kind === 'figure') values.push(token);
  }
  flush();
}

function pushExtra(labels: Token[], values: Token[], reading: TableReading, index: RowIndex): void {
  const location = (labels[0] as Token).locate();
  reading.extra.push({
    table: null,
    labels: labels.map(({ text }) => text),
    values: values.map(({ text }) => text),
    location,
  });
  const ways = furtherWays();
  if (ways) reading.diagnostics.push(ways.leftRow(labels, values, reading, index));
  else reading.incomplete = true;
}

function report(token: Token, reading: TableReading): void {
  reading.diagnostics.push(
    finding(
      'unread-text',
      'info',
      `表内文字“${clip(token.text)}”未被任何单元格使用。`,
      `No cell took the text “${clip(token.text)}” inside the table.`,
      token.locate(),
    ),
  );
}

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A block is the table's if one of its tokens is used, or if it stands among them and holds no prose. */
function consume(
  tokens: readonly Token[],
  blocks: readonly Block[],
  first: number,
  last: number,
  used: Set<number>,
  reading: TableReading,
): void {
  tokens.forEach((token, index) => {
    const inside =
      index >= first &&
      index <= last &&
      token.kind !== 'prose' &&
      (token.figure?.kind === 'number' || !(/[。；]/.test(token.text) || sectionHeading.test(token.text)));
    if (used.has(index) || (inside && !isSentence(blocks[token.block]))) reading.consumed.add(token.block);
  });
}

const isSentence = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.text.length > 60 && !/[|\t]/.test(block.text);
