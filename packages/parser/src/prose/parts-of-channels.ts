import { isChannel } from './cells.ts';
import type { Draft } from './drafts.ts';

/** Leaves no channel to a figure that is a part of it: a column of a site, one kind of what it published. */
export function leavePartsOfChannels(drafts: readonly Draft[], holders: ReadonlyMap<string, Draft>): void {
  leaveSplitSite(drafts, holders.get(site));
  drafts.forEach((draft, index) => {
    leaveKindOfSite(draft, drafts[index + 1]);
  });
  leaveOriginals(drafts, holders.get('proactiveDisclosure.channels.wechat'));
}

/** 发布解读108条，其中网站发布89条: a part of what was written on policy is not all that the site published. */
export function leavePartsOfOthers(drafts: readonly Draft[]): void {
  let whole: Draft | undefined;
  for (const draft of drafts) {
    if (!draft.isPart) whole = draft;
    else if (whole && isChannel(draft.cell) && others.test(whole.topic) && isOneSentence(whole, draft))
      draft.cell = null;
  }
}

const others = /^(?:interpretation|response|requests|outcomes|consultation|complaints|normative-documents)$/;
const isOneSentence = (whole: Draft, { start, passage: { text } }: Draft): boolean =>
  !text.slice(whole.end, start).includes('。');

const site = 'proactiveDisclosure.channels.website';
const ofColumn = /(?:网站|官网|门户).*(?:栏目|专栏|板块|频道|类信息)/;

/** 官网“工作动态”栏目发布102条，信息公开网站174条: of a site whose columns are counted apart, none is the whole. */
function leaveSplitSite(drafts: readonly Draft[], holder: Draft | undefined): void {
  if (!holder) return;
  const isColumn = ({ cell, topic, isPart, words, start }: Draft) =>
    cell === null &&
    isPart &&
    (holder.isPart || start < holder.start) &&
    topic === 'disclosure-channel' &&
    ofColumn.test(words);
  if (drafts.some(isColumn)) holder.cell = null;
}

/** 网站更新政务动态1841条，目录信息2875条: of the kinds of what a site published, none is the whole. */
function leaveKindOfSite(draft: Draft, next: Draft | undefined): void {
  if (draft.cell !== site || !kindOfSite.test(draft.words) || !next?.topic.startsWith('disclosure-')) return;
  if (/采用|采纳|录用/.test(next.words)) return;
  if (next.cell === null && next.isPart === draft.isPart && next.unit === draft.unit) draft.cell = null;
}

const kindOfSite = /(?:动态|要闻|新闻|资讯|通知|公告|公示|文件|目录)(?:类)?(?:信息)?$/;

/** 公众号发布原创内容20篇，转载50篇: what it wrote itself is not all that it sent. */
function leaveOriginals(drafts: readonly Draft[], holder: Draft | undefined): void {
  if (
    holder &&
    /原创/.test(holder.words) &&
    drafts.some(({ words }) => /^(?:其中)?(?:转载|转发)/.test(words))
  )
    holder.cell = null;
}
