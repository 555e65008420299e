import type { Diagnostic } from '@ogi-reports/schema';
import type { Block, Paragraph } from '../blocks.ts';
import { type Arrangement, rearrangedFinding, unreadFindings } from './arrangement-findings.ts';
import type { RowIndex } from './candidates.ts';
import { labelKey } from './label-key.ts';
import {
  gridOfFigures,
  gridOfLines,
  isFigureLine,
  type TurnedLine,
  totalsAreLast,
  turnedLine,
} from './line-grids.ts';
import { listedLines } from './listed-lines.ts';
import type { TableReading } from './reading.ts';
import { emptied, joinedGrids, placeOf, type SlotsOf } from './separate-figures.ts';
import { joinedLines } from './separate-lines.ts';
import { turnedGrid } from './turned-grids.ts';

/** A document's blocks in the forms' own arrangement, and what was found of theirs. */
export interface Rearranged {
  blocks: Block[];
  diagnostics: Diagnostic[];
}

/**
 * Puts tables that lie otherwise than the forms into the forms' arrangement, where it is certain which figures belong to
 * which label: rows and columns exchanged, labels and figures apart, figures before labels. Each block keeps its number.
 */
export function rearranged(blocks: readonly Block[], index: RowIndex, reading: TableReading): Rearranged {
  const slotsOf = (text: string) => slotsOfLabel(text, index);
  const found = new Map<Arrangement, Block>();
  const listed = listedLines(blocks, index, reading.cells.size);
  let own = listed;
  for (const [arrangement, change] of changes) {
    const changed = change(own, slotsOf, index);
    const at = changed.findIndex((block, number) => block !== own[number]);
    if (at >= 0) found.set(arrangement, changed[at] as Block);
    own = changed;
  }
  const diagnostics = [...found].map(([arrangement, block]) =>
    rearrangedFinding(arrangement, placeOf(block)),
  );
  const isUnread = diagnostics.length === 0 && listed.every((block, at) => block === blocks[at]);
  return { blocks: own, diagnostics: isUnread ? unreadFindings(blocks, slotsOf, reading) : diagnostics };
}

/** How many figures the row of a label has, by form; none where it is no row's own label. */
function slotsOfLabel(text: string, index: RowIndex): readonly number[] {
  const { key } = labelKey(text);
  return (
    index.matches(key).find(({ quality, pattern }) => quality > 0.9 && pattern.slots.length > 0)?.pattern
      .slots ?? []
  );
}

type Change = (blocks: readonly Block[], slotsOf: SlotsOf, index: RowIndex) => Block[];

const changes: [Arrangement, Change][] = [
  [
    'turned',
    (blocks, _slotsOf, index) =>
      blocks.map((block) => (block.kind === 'grid' ? turnedGrid(block, index) : null) ?? block),
  ],
  ['apart', joinGrids],
  ['apart', joinedLines],
  ['figures-first', turnLines],
];

const isBlank = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.text.trim() === '';

function joinGrids(blocks: readonly Block[], slotsOf: SlotsOf): Block[] {
  const own = [...blocks];
  own.forEach((block, at) => {
    let next = at + 1;
    while (isBlank(own[next])) next++;
    const other = own[next];
    if (block.kind !== 'grid' || !other) return;
    const lines = other.kind === 'grid' ? [] : figureLines(own, next);
    const figures = other.kind === 'grid' ? other : lines.length > 0 ? gridOfFigures(lines) : null;
    const joined = figures && (joinedGrids(block, figures, slotsOf) ?? joinedGrids(figures, block, slotsOf));
    if (!joined) return;
    own[at] = joined;
    own.fill(emptied(other), next, next + Math.max(1, lines.length));
  });
  return own;
}

/** A table of one column is laid out as lines. */
function figureLines(blocks: readonly Block[], from: number): Paragraph[] {
  const lines: Paragraph[] = [];
  for (
    let block = blocks[from];
    block?.kind === 'paragraph' && isFigureLine(block);
    block = blocks[from + lines.length]
  )
    lines.push(block);
  return lines;
}

const fewestLines = 3;
const numbered = /^[\s|｜]*(\d{1,3})[\s|｜、.]+\D/;

/** Whether the figures before labels number the rows: most of them count on from the one before. */
function areNumbered(blocks: readonly Block[]): boolean {
  const numbers = blocks.flatMap((block) => {
    const found = block.kind === 'paragraph' ? numbered.exec(block.text) : null;
    return found ? [Number(found[1])] : [];
  });
  const steps = numbers.filter((number, at) => number - (numbers[at - 1] as number) === 1);
  return numbers.length > 2 && steps.length * 2 > numbers.length;
}

function turnLines(blocks: readonly Block[], slotsOf: SlotsOf): Block[] {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? turnedLine(block, slotsOf) : null));
  const turned = lines.filter((line) => line !== null);
  if (areNumbered(blocks)) return [...blocks];
  const proven = totalsAreLast(turned);
  const isCertain = (line: TurnedLine | null | undefined): line is TurnedLine =>
    !!line && proven !== false && (proven || line.figures.length === 1);
  if (turned.filter(isCertain).length < fewestLines) return [...blocks];
  const own = [...blocks];
  for (let at = 0; at < own.length; at++) {
    let end = at;
    while (isCertain(lines[end])) end++;
    if (end === at) continue;
    own[at] = gridOfLines(lines.slice(at, end) as TurnedLine[], blocks[at] as Paragraph);
    for (let rest = at + 1; rest < end; rest++) own[rest] = emptied(blocks[rest] as Block);
    at = end;
  }
  return own;
}
