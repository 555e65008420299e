import type { Anchor } from './chain.ts';
import { figureCount } from './groups.ts';
import type { Token } from './tokens.ts';

/**
 * Where a flattened table has its figures in the lines of their labels, or a number before each row, figures
 * elsewhere are none of the row's: a page number between lines, the figures of a row whose label is lost.
 */
export function withinLines(tokens: readonly Token[], anchors: readonly Anchor[]): Anchor[] {
  const plain = withoutRowNumbers(tokens, anchors);
  if (figuresComeFirst(tokens, plain)) return plain.map((anchor) => inLine(tokens, anchor));
  return isLineBound(tokens, plain) ? plain.map((anchor) => trimmed(tokens, anchor)) : plain;
}

const isFilled = ({ kind }: Token): boolean => kind !== 'empty';
const rowOf = (tokens: readonly Token[], { end }: Anchor): number => (tokens[end] as Token).row;

/** Most rows with figures have the first of them in the label's own line, or show there that it is blank. */
function isLineBound(tokens: readonly Token[], anchors: readonly Anchor[]): boolean {
  const first = anchors.flatMap((anchor) => {
    const row = rowOf(tokens, anchor);
    const figure = anchor.group.tokens.find(isFilled);
    if (!figure || figure.grid || anchor.pattern.slots.length === 0) return [];
    return [figure.row === row || (anchor.group.tokens[0]?.row === row && hasCells(tokens[anchor.end]))];
  });
  return first.length >= 3 && first.filter(Boolean).length * 10 >= first.length * 9;
}

/** Whether a line is cut into label, unit and figure or more: a separator that closes it makes two pieces of any. */
const hasCells = (label: Token | undefined): boolean => (label?.piece?.of ?? 0) > 2;

/** Leaves the row what stands in its line, unless its line is plainly broken: just the form's figures stand there and below. */
function trimmed(tokens: readonly Token[], anchor: Anchor): Anchor {
  const row = rowOf(tokens, anchor);
  const own = anchor.group.tokens.filter((token) => token.row === row);
  const later = anchor.group.tokens.filter((token) => isFilled(token) && token.row !== row);
  if (later.length === 0 || (tokens[anchor.end] as Token).grid) return anchor;
  const fits = anchor.pattern.slots.includes(figureCount(anchor.group));
  const several = Math.max(...anchor.pattern.slots) > 1;
  const broken =
    own.length === 0
      ? several || hasUnit(tokens, anchor, later[0]?.row)
      : several && later.length > 1 && !own.some(({ cell }) => cell);
  return fits && broken ? anchor : inLine(tokens, anchor);
}

/** Whether the unit of a 2014 row stands in this line, which is then a row's second. */
const hasUnit = (tokens: readonly Token[], { end, group }: Anchor, row: number | undefined): boolean =>
  tokens.slice(end + 1, group.end).some((token) => token.kind === 'unit' && token.row === row);

/** The row with nothing but what stands behind its label in its line. */
export function inLine(tokens: readonly Token[], anchor: Anchor): Anchor {
  const row = rowOf(tokens, anchor);
  const own = anchor.group.tokens.filter((token) => token.row === row);
  let { end } = anchor;
  while (end < anchor.group.end && tokens[end + 1]?.row === row) end++;
  return { ...anchor, group: { ...anchor.group, tokens: own, end } };
}

/** Most lines have figures before the label and none behind it: the table is written the other way round. */
function figuresComeFirst(tokens: readonly Token[], anchors: readonly Anchor[]): boolean {
  let [before, behind] = [0, 0];
  for (const anchor of anchors) {
    const row = rowOf(tokens, anchor);
    if (tokens[anchor.start]?.grid) return false;
    if (anchor.group.tokens.some((token) => isFilled(token) && token.row === row)) behind++;
    else if (hasFigureBefore(tokens, anchor.start)) before++;
  }
  return before >= 3 && before > behind;
}

function hasFigureBefore(tokens: readonly Token[], start: number): boolean {
  const row = tokens[start]?.row;
  for (let index = start - 1; tokens[index]?.row === row; index--)
    if (tokens[index]?.kind === 'figure') return true;
  return false;
}

/** Takes the running numbers before labels out of the groups of the rows above them. */
function withoutRowNumbers(tokens: readonly Token[], anchors: readonly Anchor[]): Anchor[] {
  const before = anchors.map(({ start }) => lastFilled(tokens, start - 1));
  const numbers = before.map((token) => (token?.figure?.kind === 'number' ? token.figure.value : Number.NaN));
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] as number));
  const ones = steps.filter((step) => step === 1).length;
  const running = steps.filter((step) => step > 0 && step < 4).length;
  if (ones < 5 || ones * 2 < steps.length || running * 10 < steps.length * 8) return [...anchors];
  const labels = new Set(before);
  return anchors.map((anchor) => {
    const kept = anchor.group.tokens.filter((token) => !labels.has(token));
    return kept.length === anchor.group.tokens.length
      ? anchor
      : { ...anchor, group: { ...anchor.group, tokens: kept } };
  });
}

function lastFilled(tokens: readonly Token[], from: number): Token | undefined {
  let index = from;
  while (tokens[index]?.kind === 'empty' || (tokens[index]?.kind === 'label' && from - index < 3)) index--;
  return tokens[index]?.grid ? undefined : tokens[index];
}
