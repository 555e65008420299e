import type { RowIndex } from './candidates.ts';
import type { Anchor } from './chain.ts';
import { isBareHeading } from './forms.ts';
import { figureCount } from './groups.ts';
import { labelKey } from './label-key.ts';
import type { TableReading } from './reading.ts';
import type { Sequences } from './sequence.ts';
import type { Token } from './tokens.ts';

/** Fewer rows that are short are explained by no way of reading. */
const fewestRows = 3;
/** Fewer labels of rows occur in prose. */
const fewestLabels = 5;

/** Whether rows have fewer figures than their form, or labels of a table stand there of which nothing was read. */
export function isIncomplete(
  tokens: readonly Token[],
  sequences: Sequences,
  { cells, family }: TableReading,
  index: RowIndex,
): boolean {
  const { statistics, ...current } = sequences;
  const rows = family === '2008' ? statistics : Object.values(current).flat();
  if (rows.filter(isShort).length >= fewestRows) return true;
  const starts = family === '2008' ? [''] : ['proactiveDisclosure.', 'requests.', 'reconsideration.'];
  const read = [...cells.keys()];
  if (starts.every((start) => read.some((address) => address.startsWith(start)))) return false;
  let labels = 0;
  for (const { kind, key, text } of tokens)
    if (kind === 'label' && index.isLabel(key.replace(/^\d+/, ''))) labels++;
    else if (/[：:，,、【（(].*[\d０-９]/.test(text)) labels += listed(text, index);
  return labels >= fewestLabels;
}

/** How many labels a line lists with what stands behind them. */
const listed = (text: string, index: RowIndex): number =>
  text.split(/[：:，,；;、。【（(）)\s]/).filter((part) => index.isLabel(labelKey(part).key)).length;

function isShort(anchor: Anchor): boolean {
  const { slots } = anchor.pattern;
  const { tokens } = anchor.group;
  const isFull = slots.includes(figureCount(anchor.group)) || slots.includes(tokens.length);
  return slots.length > 0 && !isFull && !isBareHeading(anchor);
}
