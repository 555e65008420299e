import { isChannel, received, total } from './cells.ts';
import type { ClaimContext } from './context.ts';
import type { Draft } from './drafts.ts';

/** The cell that holds a part's, where a form has one: what went out over a channel is some of what was disclosed. */
function wholeOf(cell: string): string | null {
  if (isChannel(cell) || cell === 'proactiveDisclosure.normativeDocumentsDisclosed') return total;
  if (/^requests\.(?:received|closed|replies|outcomes)\./.test(cell))
    return cell === received ? null : received;
  if (/ByPrincipal$/.test(cell)) return cell.replace(/ByPrincipal$/, '');
  const [, whole] =
    /^(reconsideration|litigation(?:\.direct|\.afterReconsideration)?)\.\w+$/.exec(cell) ?? [];
  return whole && !cell.endsWith('.total') ? `${whole}.total` : null;
}

const carried = 'requests.carriedFromPriorYear.total';

/** Marks figures of parts that are larger than the whole's, and that of the whole: one of them is of something else. */
export function doubtPartsBeyondWhole(drafts: readonly Draft[]): void {
  const held = drafts.filter(({ cell, scope }) => cell !== null && scope !== 'part');
  for (const part of held) {
    const whole = wholeOf(part.cell as string);
    if (whole === null) continue;
    const wholes = held.filter(
      (each) => each.cell === whole && each.unit === part.unit && isOneScope(each, part),
    );
    const before = whole === received ? largest(held.filter(({ cell }) => cell === carried)) : 0;
    if (wholes.length === 0 || part.value <= largest(wholes) * slack(wholes) + before) continue;
    for (const each of [part, ...wholes]) each.doubt ??= 'part-exceeds-whole';
  }
}

const largest = (drafts: readonly Draft[]): number => Math.max(0, ...drafts.map(({ value }) => value));
/** 100余件 may be 118件. */
const slack = (wholes: readonly Draft[]): number =>
  wholes.every(({ qualifier }) => qualifier === 'exact') ? 1 : 1.5;
const isOneScope = (one: Draft, other: Draft): boolean =>
  one.scope === other.scope || one.scope === 'unstated' || other.scope === 'unstated';

/** Compares with the report's own tables: what they say too is sure, and what they contradict in doubt. */
export function compareWithTables(drafts: readonly Draft[], { tables }: ClaimContext): void {
  if (!tables) return;
  for (const draft of drafts) {
    const printed = draft.cell === null ? null : printedAt(tables, draft.cell);
    if (printed === null || draft.scope === 'whole' || draft.unit?.includes('元')) continue;
    if (!agrees(draft, printed)) draft.doubt = 'table-disagrees';
    else if (draft.qualifier === 'exact') delete draft.doubt;
  }
}

function agrees({ value, qualifier }: Draft, printed: number): boolean {
  if (qualifier === 'exact') return value === printed;
  return printed >= value / 1.5 && printed <= value * 1.5;
}

function printedAt(tables: object, cell: string): number | null {
  let node: unknown = tables;
  for (const name of cell.split('.')) node = (node as Record<string, unknown> | null | undefined)?.[name];
  return typeof node === 'number' ? node : null;
}
