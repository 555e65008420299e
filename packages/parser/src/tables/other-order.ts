import { rearrangedFinding } from './arrangement-findings.ts';
import type { Anchor } from './chain.ts';
import { figureCount } from './groups.ts';
import { inLine } from './own-lines.ts';
import type { RowPattern } from './patterns.ts';
import type { TableReading } from './reading.ts';
import { adjoin } from './sequence.ts';
import type { Token } from './tokens.ts';

/** Fewer rows are no table to which those in another order may belong. */
const fewestRows = 4;
/** Rows of one table have no more tokens with text between them than headings take. */
const widestGap = 24;

/**
 * Adds to a table's rows those that stand elsewhere than the form has them. A row is told by its label alone only if
 * this names one row of the form, stands once near the others, and has the row's figures in its own line; one whose
 * label is that of others too, or a word as short as 规章, only right beside its neighbour in the form.
 */
export function withOtherOrder(
  tokens: readonly Token[],
  chain: readonly Anchor[],
  anchors: readonly Anchor[],
): readonly Anchor[] {
  if (chain.length === 0) return chain;
  const inChain = new Set(chain.map(({ pattern }) => pattern));
  const known = anchors.filter(
    (anchor) => anchor.quality === 1 && anchor.rest === '' && isFree(anchor, chain),
  );
  const others = known.filter((anchor) => !inChain.has(anchor.pattern) && hasFigures(tokens, anchor));
  const named = withoutParts(others).filter(isNamed);
  const counts = new Map<RowPattern, number>();
  for (const { pattern } of named) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const once = named.filter(({ pattern }) => counts.get(pattern) === 1);
  const copies = known.filter(
    (anchor) => inChain.has(anchor.pattern) && isNamed(anchor) && hasFigures(tokens, anchor),
  );
  const found = nearest(tokens, chain, once, copies);
  if (found.length === 0 || chain.length + found.length < fewestRows) return chain;
  const all = [...chain, ...found.map((anchor) => inLine(tokens, anchor))];
  for (const anchor of others) {
    const isNew = isFree(anchor, all) && !all.some(({ pattern }) => pattern === anchor.pattern);
    if (isNew && all.some((row) => isBeside(tokens, row, anchor))) all.push(inLine(tokens, anchor));
  }
  return all.sort((one, other) => one.start - other.start);
}

/** Whether the row follows another as in the form, or, where no other row has its label, stands right before it. */
const isBeside = (tokens: readonly Token[], known: Anchor, anchor: Anchor): boolean =>
  known.end < anchor.start ? adjoin(tokens, known, anchor) : !anchor.shared && adjoin(tokens, anchor, known);

const isFree = ({ start, end }: Anchor, chain: readonly Anchor[]): boolean =>
  !chain.some((row) => start <= Math.max(row.end, row.group.end) && end >= row.start);

/** Without those whose label another has behind the label of its group: they are the same row. */
function withoutParts(anchors: readonly Anchor[]): Anchor[] {
  const longest = new Map<string, Anchor>();
  for (const anchor of anchors) {
    const name = `${anchor.pattern.order} ${anchor.end}`;
    if (anchor.start < (longest.get(name)?.start ?? Number.POSITIVE_INFINITY)) longest.set(name, anchor);
  }
  return [...longest.values()];
}

/** Whether a label is one row's alone, and long enough to stand for it. */
const isNamed = ({ pattern, shared }: Anchor): boolean =>
  !shared && Math.min(...pattern.keys.map(({ length }) => length)) > 3;

/** Whether the row's line has as many figures as the form, or as many cells. */
function hasFigures(tokens: readonly Token[], anchor: Anchor): boolean {
  const { group } = inLine(tokens, anchor);
  const { slots } = anchor.pattern;
  const figures = figureCount(group);
  const areCells = figures > 0 && group.tokens.every(({ cell }) => cell);
  return slots.includes(figures) || (areCells && slots.includes(group.tokens.length));
}

/** The rows that stand among those of the table, or reach to it from before or behind with no copy of it among them. */
function nearest(
  tokens: readonly Token[],
  chain: readonly Anchor[],
  others: readonly Anchor[],
  copies: readonly Anchor[],
): Anchor[] {
  const from = (chain[0] as Anchor).start;
  const to = Math.max(...chain.map(({ group }) => group.end));
  const copied = new Set(copies);
  const all = [...others, ...copies].sort((one, other) => one.start - other.start);
  const inside = others.filter(({ start }) => start >= from && start <= to);
  const reaching = (
    anchors: readonly Anchor[],
    gap: (one: Anchor, last: Anchor | undefined) => readonly Token[],
  ) => {
    const end = anchors.findIndex((one, at) => gap(one, anchors[at - 1]).filter(isFilled).length > widestGap);
    const zone = anchors.slice(0, end < 0 ? undefined : end);
    return zone.some((one) => copied.has(one)) ? [] : zone;
  };
  const behind = reaching(
    all.filter(({ start }) => start > to),
    (one, last) => tokens.slice((last?.group.end ?? to) + 1, one.start),
  );
  const before = reaching(all.filter(({ start }) => start < from).reverse(), (one, last) =>
    tokens.slice(one.group.end + 1, last?.start ?? from),
  );
  return [...before, ...inside, ...behind];
}

const isFilled = ({ kind }: Token): boolean => kind !== 'empty';

/** Says that a table's rows stand in another order than the form's, where they do. */
export function reportOrder(rows: readonly Anchor[], reading: TableReading): void {
  const held = rows.filter(({ pattern }) => pattern.slots.length > 0);
  const at = held.findIndex(({ pattern }, number) => pattern.order < (held[number - 1]?.pattern.order ?? 0));
  const location = held[at]?.group.tokens[0]?.locate();
  if (location) reading.diagnostics.push(rearrangedFinding('another-order', location));
}
