import { numberOf, rowAddsUp } from './sums.ts';
import type { Token } from './tokens.ts';

const groupSize = 5;
const figuresInAll = 15;
const section = /行政复议.*行政诉讼|复议.*诉讼情况/;

/** Table four without its headings, as found below the title of its section. */
export interface BareDisputes {
  figures: Token[];
  start: number;
  end: number;
}

/**
 * Finds table four where its column headings are lost: below the title of its section, fifteen figures and
 * nothing else, of which every fifth is the sum of the four before it.
 */
export function bareDisputes(tokens: readonly Token[], from: number): BareDisputes | null {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'label' || !section.test(token.full)) continue;
    const found = figuresAfter(tokens, index + 1);
    if (found && addsUp(found.figures)) return found;
  }
  return null;
}

function figuresAfter(tokens: readonly Token[], start: number): BareDisputes | null {
  let end = start;
  while (end < tokens.length && ['figure', 'empty'].includes((tokens[end] as Token).kind)) end++;
  const run = tokens.slice(start, end);
  const filled = run.filter(({ kind }) => kind === 'figure');
  const whole = run.length === figuresInAll && run.every(({ cell }) => cell) ? run : filled;
  return whole.length === figuresInAll ? { figures: whole, start, end: end - 1 } : null;
}

/**
 * Table four where separators stand between every two cells, filled or not: each figure's cell is what the
 * separators count up to. Where some stand before the first cell or behind the last, the sums say how many.
 */
export function betweenSeparators(run: readonly Token[], stride: number): (Token | null)[] | null {
  if (stride < 1) return null;
  const separators = run.filter(({ kind }) => kind === 'empty').length;
  const spare = separators / stride - (figuresInAll - 1);
  if (!Number.isInteger(spare) || spare < 0 || spare > 2) return null;
  const ways = Array.from({ length: spare + 1 }, (_, before) => counted(run, stride, before)).filter(
    (way) => way !== null && (spare === 0 || addsUp(way)),
  );
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

/** The figures by the separators before them, leaving out the first few; null where one falls outside. */
function counted(run: readonly Token[], stride: number, before: number): (Token | null)[] | null {
  const cells = new Array<Token | null>(figuresInAll).fill(null);
  let separators = -before * stride;
  for (const token of run) {
    const at = separators / stride;
    if (token.kind === 'empty') separators++;
    else if (!Number.isInteger(at) || at < 0 || at >= figuresInAll || cells[at]) return null;
    else cells[at] = token;
  }
  return cells;
}

/** Whether every fifth figure is the sum of the four before it. */
export function addsUp(figures: readonly (Token | null)[]): boolean {
  const numbers = figures.map((token) => (token ? numberOf(token) : 0));
  for (let start = 0; start < figuresInAll; start += groupSize)
    if (!rowAddsUp(numbers.slice(start, start + groupSize))) return false;
  return true;
}
