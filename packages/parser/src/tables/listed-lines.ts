import type { Block, Located, Paragraph } from '../blocks.ts';
import type { RowIndex } from './candidates.ts';
import { labelKey } from './label-key.ts';
import { gridOfLines, type TurnedLine } from './line-grids.ts';
import { emptied } from './separate-figures.ts';

/** Fewer rows may be a few figures that a sentence tells. */
const fewestRows = 5;
const longestLine = 10_000;
const longestLabel = 80;

/** What stands between rows, and between a label and its figure. */
const between = /[\s：:，,、；;。.·…_=【】[\]—-]*/y;
/** Marks that show a figure to be the label's own where several rows share a line. */
const shown = /[：:=【[…_—]/;
const beforeUnit = /[（(]?(?:单位[：:]?)?\s*/y;
const unit = /万元|人次|条|件|次|篇|个|人/y;
const closing = /[\s_】\]]*/y;
const behindUnit = /(?:\s*[）)])?/y;
/** A figure, and not the number of the row behind it. */
const figure =
  /(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+|[\d０-９]+)(?:[.．][\d０-９]+)?(?![\d０-９]|[.．、)）]\s*\p{Script=Han})|无(?!\p{Script=Han})|\//uy;
/** Where a label may end. */
const labelEnd = /(?<![：:，,、；;。=…—_【[\s（(\d０-９])(?=[：:，,、；;。=…—_【[\s（(\d０-９/])|$/g;

/**
 * Lines that list rows of the 2014 table, `收到申请数：86件`, one or several in a line, as a grid of its rows. A line is
 * one of these only if nothing but rows and headings of the form stand in it; in a sentence other words do.
 */
export function listedLines(blocks: readonly Block[], index: RowIndex, read: number): Block[] {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? rowsIn(block, index) : null));
  const rows = lines.flatMap((line) => line?.filter(isFilled) ?? []);
  if (rows.length < Math.max(fewestRows, read + 1)) return [...blocks];
  const own = [...blocks];
  for (let at = 0; at < own.length; at++) {
    let next = at;
    while (lines[next]) next++;
    const end = at + lines.slice(at, next).findLastIndex((line) => line?.some(isFilled)) + 1;
    if (end > at) own[at] = gridOfLines(lines.slice(at, end).flat() as TurnedLine[], blocks[at] as Paragraph);
    for (let rest = at + 1; rest < end; rest++) own[rest] = emptied(blocks[rest] as Block);
    at = next;
  }
  return own;
}

const isFilled = ({ figures }: TurnedLine): boolean => figures.some(({ text }) => text !== '');

/** The rows and headings that a line lists; null where anything else stands in it. */
function rowsIn(line: Paragraph, index: RowIndex): TurnedLine[] | null {
  const { text } = line;
  if (text.trim() === '' || text.length > longestLine) return null;
  const rows: ListedRow[] = [];
  for (let at = after(between, text, 0); at < text.length; at = (rows.at(-1) as ListedRow).end) {
    const row = rowAt(line, at, index);
    if (!row) return null;
    rows.push(row);
  }
  return rows.length > 1 && !rows.every(({ isShown }) => isShown) ? null : rows;
}

/** A row as listed, where the next begins, and whether a mark or its unit stands before its figure, if it has one. */
interface ListedRow extends TurnedLine {
  end: number;
  isShown: boolean;
}

function rowAt(line: Paragraph, at: number, index: RowIndex): ListedRow | null {
  const { text } = line;
  const part = (start: number, end: number): Located => ({
    text: text.slice(start, end),
    locate: () => line.locate(start, end),
  });
  const end = labelAt(text, at, index);
  if (end === null) return null;
  const slots = index.matches(labelKey(text.slice(at, end)).key)[0]?.pattern.slots ?? [];
  if (slots.length > 0 && !slots.includes(1)) return null;
  const before = unitAt(text, after(between, text, end));
  const value = after(between, text, before.end);
  const digits = after(figure, text, value);
  const behind = unitAt(text, after(closing, text, digits));
  const units = [before, behind].filter(({ from, to }) => to > from).map(({ from, to }) => part(from, to));
  const labels = [part(at, end), ...units.slice(0, 1)];
  if (digits === value) {
    const figures = slots.length > 0 && value > end ? [part(value, value)] : [];
    return { labels, figures, end: value, isShown: true };
  }
  const next = after(between, text, behind.end);
  if (next < text.length && /[\p{L}\p{N}]/u.test(text[next - 1] as string)) return null;
  const isShown = before.to > before.from || shown.test(text.slice(end, value));
  return { labels, figures: [part(value, digits)], end: next, isShown };
}

/** Where a unit begins and ends, and where what stands around it does; all at the same place where there is none. */
function unitAt(text: string, at: number): { from: number; to: number; end: number } {
  const from = after(beforeUnit, text, at);
  const to = after(unit, text, from);
  return to > from ? { from, to, end: after(behindUnit, text, to) } : { from: at, to: at, end: at };
}

/** Where what the pattern finds at this place ends. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where the longest label of the form that begins here ends. */
function labelAt(text: string, at: number, index: RowIndex): number | null {
  const rest = text.slice(at, at + longestLabel);
  const ends = [...rest.matchAll(labelEnd)].map((match) => match.index).filter((end) => end > 1);
  const end = ends.findLast((each) => {
    const { key, open } = labelKey(rest.slice(0, each));
    return !open && index.isLabel(key);
  });
  return end === undefined ? null : at + end;
}
