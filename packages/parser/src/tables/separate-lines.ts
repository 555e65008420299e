import type { Block, Paragraph } from '../blocks.ts';
import type { RowIndex } from './candidates.ts';
import { isUnit } from './figure.ts';
import { isHeadingKey } from './headers.ts';
import { labelKey } from './label-key.ts';
import { gridOfFigures, gridOfLines, isFigureLine, isLabelLine, isUnitLine } from './line-grids.ts';
import { emptied, joinedGrids, type SlotsOf } from './separate-figures.ts';
import { columnKind } from './value-columns.ts';

/** Lines of one kind that follow each other, with no others but blank ones between. */
interface Run {
  kind: 'labels' | 'units' | 'figures' | 'others';
  lines: Paragraph[];
  at: number[];
}

const fewestRows = 5;

/** Text in which all labels of a table come first, then its units, then its figures, as where columns are copied. */
export function joinedLines(blocks: readonly Block[], slotsOf: SlotsOf, index: RowIndex): Block[] {
  const runs = runsOf(blocks);
  const isKnown = (text: string) => {
    const { key } = labelKey(text);
    return index.isLabel(key) || isHeadingKey(key) || columnKind(text.trim()).kind === 'annual';
  };
  const own = [...blocks];
  runs.forEach((labels, number) => {
    const behind = runs.slice(number + 1, number + 4);
    const broken = behind.findIndex(({ kind }) => kind === 'others');
    const figures = behind.slice(0, broken < 0 ? 3 : broken).find(({ kind }) => kind === 'figures');
    if (labels.kind !== 'labels' || !figures || figures.lines.length < fewestRows) return;
    const over = runs[runs.indexOf(figures) - 1]?.lines.at(-1)?.text ?? '';
    if (!isUnit(over.trim()) && !isKnown(over)) return;
    const place = labels.lines[0] as Paragraph;
    const named = gridOfLines(
      labels.lines.map((line) => ({ labels: [line], figures: [] })),
      place,
    );
    const joined = joinedGrids(named, gridOfFigures(figures.lines), slotsOf);
    if (!joined) return;
    for (const at of [...labels.at, ...figures.at]) own[at] = emptied(own[at] as Block);
    own[labels.at[0] as number] = joined;
  });
  return own;
}

function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  blocks.forEach((block, at) => {
    if (block.kind === 'paragraph' && block.text.trim() === '') return;
    const kind = block.kind === 'paragraph' ? kindOf(block) : null;
    const last = runs.at(-1);
    if (kind && last?.kind === kind) {
      last.lines.push(block as Paragraph);
      last.at.push(at);
    } else if (kind) runs.push({ kind, lines: [block as Paragraph], at: [at] });
    else runs.push({ kind: 'others', lines: [], at: [] });
  });
  return runs;
}

function kindOf(line: Paragraph): Run['kind'] | null {
  if (isFigureLine(line)) return 'figures';
  if (isUnitLine(line)) return 'units';
  return isLabelLine(line) ? 'labels' : null;
}
