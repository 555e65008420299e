import { isChannel, total } from './cells.ts';
import type { ClaimContext } from './context.ts';
import { markDoubts } from './doubts.ts';
import type { Draft } from './drafts.ts';
import { isExpress } from './settle.ts';
import { isOfAllYears } from './years-of-totals.ts';

/** Leaves each cell to the figures of the document that can be meant, and marks what stays in doubt. */
export function settleDocument(drafts: Draft[], context: ClaimContext): Draft[] {
  const byCell = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.cell === null) continue;
    const claimed = byCell.get(draft.cell);
    if (claimed) claimed.push(draft);
    else byCell.set(draft.cell, [draft]);
  }
  settleTotals(byCell.get(total) ?? []);
  for (const [cell, claimed] of byCell) {
    if (isChannel(cell)) leaveToOneValue(claimed);
    else leaveToWhole(claimed.filter((draft) => draft.cell !== null));
  }
  markDoubts(drafts, context);
  return drafts;
}

/** A channel has one value or none: its figures may be those of several accounts or sites. */
function leaveToOneValue(claimed: Draft[]): void {
  if (new Set(claimed.map(({ value }) => value)).size > 1) for (const draft of claimed) draft.cell = null;
}

const isOfAll = ({ words, isPart }: Draft) =>
  !isPart && /(?<![公中])共(?!青|享|建|同)|全年|合计|总计/.test(words);

/** 全年共举办发布会 6 场 … 围绕就业召开发布会 2 场: beside a figure of all, a smaller one is of some. */
function leaveToWhole(claimed: Draft[]): void {
  if (claimed.length < 2) return;
  const wholes = new Map<string, number>();
  const kind = ({ unit, scope }: Draft) => `${unit} ${scope}`;
  for (const draft of claimed)
    if (isOfAll(draft)) wholes.set(kind(draft), Math.max(draft.value, wholes.get(kind(draft)) ?? 0));
  for (const draft of claimed)
    if (draft.value > 0 && draft.value < (wholes.get(kind(draft)) ?? 0) && !isOfAll(draft)) draft.cell = null;
}

/** Where the document says 主动公开 of a figure, what it merely calls published is no other total. */
function settleTotals(totals: Draft[]): void {
  const ofYear = totals.filter((draft) => !isOfAllYears(draft));
  const most = ofYear.reduce((largest, { value }) => Math.max(largest, value), 0);
  for (const draft of totals)
    if (ofYear.length > 0 && isOfAllYears(draft) && draft.value > most) leaveToAllYears(draft);
  const values = new Set(totals.filter(isExpress).map(({ value }) => value));
  if (values.size === 0) return;
  for (const draft of totals) if (!isExpress(draft) && !values.has(draft.value)) draft.cell = null;
}

function leaveToAllYears(draft: Draft): void {
  draft.cell = null;
  draft.period = 'cumulative';
}
