import { leaveAttributes } from './document-attributes.ts';
import type { Draft } from './drafts.ts';
import { leavePartsOfAllYears } from './parts-of-all-years.ts';
import { leavePartsOfChannels } from './parts-of-channels.ts';
import { ofDisclosure } from './rules/disputes.ts';
import { settleSums, total } from './sums.ts';

export const isExpress = ({ words }: Draft) => /主动(?:公开|发布)/.test(words);

export const isChannel = (cell: string) => cell.includes('.channels.');
/** Cells that two figures side by side share, of which neither is the whole. */
const isShared = (cell: string) => isChannel(cell) || /received\.(?:inPerson|fax|online|post)$/.test(cell);

/**
 * Leaves each cell to one figure of a passage. Later figures are parts or details of the first, but for
 * channels: a part that names the channel shows that the figure before it spoke of more, and two figures
 * side by side that there are two websites, of which neither is the whole.
 */
export function settlePassage(drafts: Draft[]): Draft[] {
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
    if (isOfAll(draft, next)) draft.cell = null;
    giveToItems(draft, next);
    if (draft.isPart && isOfOneMatter(draft)) draft.cell = null;
    if (draft.cell !== null) claimCell(holders, draft, draft.cell);
  });
  leavePartsOfChannels(drafts, holders);
  return drafts;
}

/** Gives a figure the cell of its words, leaves it to the figure that holds it, or to neither. */
function claimCell(holders: Map<string, Draft>, draft: Draft, cell: string): void {
  const holder = holders.get(cell);
  if (!holder) holders.set(cell, draft);
  else if (isExpressPart(draft, holder)) {
    holders.set(cell, draft);
    holder.cell = null;
  } else if ((isStock(holder) || isTillThen(holder)) && (isOfYear(draft) || isOfOneYear(draft, holder))) {
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
  const isBeside = isOther && draft.isPart === holder.isPart;
  if (isBeside && (isShared(cell) || areOfSome(holder, draft))) holder.cell = null;
  if (draft.isPart || isOther) draft.cell = null;
}

/** 共发布11条信息；“园区平台”发布132条: what one channel had more of is not all. */
function leaveToLarger(draft: Draft, next: Draft | undefined): void {
  if (draft.cell !== total || isExpress(draft) || next?.topic !== 'disclosure-channel' || next.isPart) return;
  if (next.unit === draft.unit && next.value > draft.value) draft.cell = null;
}

/** 制作信息614条，其中主动公开29条: all that there was, and what of it was disclosed. */
const isExpressPart = (draft: Draft, holder: Draft) =>
  draft.isPart && draft.cell === total && isExpress(draft) && !isExpress(holder);

/** 累计公开2136条，2011年新增412条: the year's figure is what was added in it. */
function giveToYear(draft: Draft, next: Draft | undefined): void {
  if (draft.cell !== total || !next || !isStock(draft) || next.unit !== draft.unit) return;
  if (next.value >= draft.value || next.scope === 'part' || !isAdded.test(next.words)) return;
  if (next.period !== 'year' && next.period !== 'unstated') return;
  next.cell = total;
  next.topic = draft.topic;
  draft.cell = null;
  draft.period = 'cumulative';
}

const isAdded =
  /^(?:其中)?(?:本年度?|当年|今年|全年|(?:19|20)\d{2}年度?)?新增(?:主动公开)?(?:政府|政务)?(?:信息)?$/;

/** 发布219期657条: the issues are not what was published, but the items behind them. */
function giveToItems(draft: Draft, next: Draft | undefined): void {
  if (!next || next.start !== draft.end || !/^[期次批]$/.test(draft.unit ?? '')) return;
  if (next.cell !== null || !/^[条篇件]$/.test(next.unit ?? '')) return;
  next.cell = draft.cell;
  next.topic = draft.topic;
  draft.cell = null;
}

/** Disputes of every kind, as the next figure says how many of them were about disclosure. */
const isOfAll = ({ cell }: Draft, next: Draft | undefined): boolean =>
  /^(?:reconsideration|litigation)\./.test(cell ?? '') &&
  (next?.isPart ?? false) &&
  ofDisclosure.test(next?.words ?? '');

/** 其中，疫情防控新闻发布会 15 场: a part that is about one matter is not all that were held. */
const isOfOneMatter = ({ words }: Draft) =>
  /^(?:其中)?[^召举办行开组织参加政府例,]{2,}新闻发布会/.test(words);

/** 图解 12 篇、视频解读 3 篇: kinds of interpretation side by side, of which none is the whole. */
const kind = /文字|图文|图表|图解|图片|音频|视频|动漫|动画|专家|媒体|H5/;
/** 县教育局公开230条，县民政局公开120条. */
const ofAgency =
  /(?:局|委|办|厅|院|镇|乡|街道|中心|公司|委员会|办公室)(?:共|累计|全年|主动)*(?:公开|发布|收到|受理)/;
/** Whether two figures of one cell are each of some. */
const areOfSome = (one: Draft, other: Draft) =>
  [kind, ofAgency].some((pattern) => pattern.test(one.words) && pattern.test(other.words));

/** 累计公开 1506 条，其中 2015 年新增 356 条: the first is the sum of the years. */
export const isStock = ({ words }: Draft) => /累计|总量|总数/.test(words);
/** 截至2009年底，已公开8400多条. */
export const isTillThen = ({ passage: { text }, start, words }: Draft): boolean =>
  /已|共/.test(words) && /(?:截[至止]|目前)[^。;]*$/.test(text.slice(Math.max(0, start - 80), start));
/** 截至目前共发布592条，2019年公开60条: a year's own figure beside what there is by now. */
const isOfOneYear = ({ words, value }: Draft, all: Draft) =>
  value < all.value && named.test(words) && !named.test(all.words);
const named = /本年|当年|今年|全年|(?:19|20)\d{2}年/;
const isOfYear = ({ words, isPart }: Draft) => isPart && /新增|本年|当年|今年|(?:19|20)\d{2}年/.test(words);

function widen(draft: Draft): void {
  draft.cell = isExpress(draft) ? total : null;
  draft.topic = 'disclosure-total';
}
