import { giveToActual } from './aims.ts';
import { isChannel, total } from './cells.ts';
import { leaveAttributes } from './document-attributes.ts';
import type { Draft } from './drafts.ts';
import { areOfSome, isOfAllDisputes, isOfOneMatter, leaveFiguresOfSome } from './figures-of-some.ts';
import { leavePartsOfAllYears } from './parts-of-all-years.ts';
import { leavePartsOfChannels, leavePartsOfOthers } from './parts-of-channels.ts';
import { settleSums } from './sums.ts';
import { doubtByContext } from './unclear-context.ts';
import { giveToYear, isOfAllYears, isOfYearBeside } from './years-of-totals.ts';

export const isExpress = ({ words }: Draft) => /主动(?:公开|发布)/.test(words);

/** Cells that two figures side by side share, of which neither is the whole. */
const isShared = (cell: string) => isChannel(cell) || /received\.(?:inPerson|fax|online|post)$/.test(cell);

/**
 * Leaves each cell to one figure of a passage. Later figures are parts or details of the first, but for
 * channels: a part that names the channel shows that the figure before it spoke of more, and two figures
 * side by side that there are two websites, of which neither is the whole.
 */
export function settlePassage(drafts: Draft[]): Draft[] {
  giveToActual(drafts);
  leaveFiguresOfSome(drafts);
  leavePartsOfOthers(drafts);
  settleSums(drafts);
  leavePartsOfAllYears(drafts);
  leaveAttributes(drafts);
  drafts.forEach((draft, index) => {
    giveToYear(draft, drafts[index + 1]);
    leaveToLarger(draft, drafts[index + 1]);
  });
  const holders = new Map<string, Draft>();
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (isOfAllDisputes(draft, next)) draft.cell = null;
    giveToItems(draft, next);
    if (draft.isPart && isOfOneMatter(draft)) draft.cell = null;
    if (draft.cell !== null) claimCell(holders, draft, draft.cell);
  });
  leavePartsOfChannels(drafts, holders);
  doubtByContext(drafts);
  return drafts;
}

/** Gives a figure the cell of its words, leaves it to the figure that holds it, or to neither. */
function claimCell(holders: Map<string, Draft>, draft: Draft, cell: string): void {
  const holder = holders.get(cell);
  if (!holder) holders.set(cell, draft);
  else if (isExpressPart(draft, holder)) {
    holders.set(cell, draft);
    holder.cell = null;
  } else if (isOfAllYears(holder) && isOfYearBeside(draft, holder)) {
    holders.set(cell, draft);
    holder.cell = null;
    holder.period = 'cumulative';
  } else if (draft.isPart && !holder.isPart && isChannel(cell)) {
    if (names(holder, cell) && !names(draft, cell) && draft.value < holder.value) draft.cell = null;
    else {
      holders.set(cell, draft);
      if (draft.value > holder.value) draft.cell = null;
      widen(holder);
    }
  } else leaveBeside(draft, holder, cell);
}

const channelNames: Record<string, RegExp> = {
  website: /网站|官网|门户/,
  wechat: /微信|公众号/,
  weibo: /微博/,
};
/** 网站发布8118篇，其中信息公开平台发布545篇: the first named the channel, so that the other is part of it. */
const names = ({ words }: Draft, cell: string): boolean =>
  channelNames[cell.split('.').at(-1) as string]?.test(words) ?? false;

/** Two figures beside each other: the first has the cell, or neither where each is of some. */
function leaveBeside(draft: Draft, holder: Draft, cell: string): void {
  const isOther = draft.value !== holder.value;
  const isBeside = draft.isPart === holder.isPart;
  const ofSome = isBeside && areOfSome(holder, draft, cell);
  if (ofSome || (isOther && isBeside && isShared(cell))) holder.cell = null;
  if (isBeside && !ofSome && !isShared(cell) && outgrows(draft, holder)) return;
  if (draft.isPart || isOther || ofSome) draft.cell = null;
}

/** A later figure that is larger is no detail of the first: they disagree. */
const outgrows = (draft: Draft, holder: Draft): boolean =>
  !draft.isPart && draft.value > holder.value && draft.unit === holder.unit && draft.scope === holder.scope;

/** 共发布11条信息；“园区平台”发布132条: what one channel had more of is not all. */
function leaveToLarger(draft: Draft, next: Draft | undefined): void {
  if (draft.cell !== total || isExpress(draft) || next?.topic !== 'disclosure-channel' || next.isPart) return;
  if (next.unit === draft.unit && next.value > draft.value) draft.cell = null;
}

/** 制作信息614条，其中主动公开29条: all that there was, and what of it was disclosed. */
const isExpressPart = (draft: Draft, holder: Draft) =>
  (draft.isPart || /制作|产生|形成|生成/.test(holder.words)) &&
  draft.cell === total &&
  isExpress(draft) &&
  !isExpress(holder);

/** 发布219期657条: the issues are not what was published, but the items behind them. */
function giveToItems(draft: Draft, next: Draft | undefined): void {
  if (!next || next.start !== draft.end || !/^[期次批]$/.test(draft.unit ?? '')) return;
  if (next.cell !== null || !/^[条篇件]$/.test(next.unit ?? '')) return;
  next.cell = draft.cell;
  next.topic = draft.topic;
  draft.cell = null;
}

function widen(draft: Draft): void {
  draft.cell = isExpress(draft) ? total : null;
  draft.topic = 'disclosure-total';
}
