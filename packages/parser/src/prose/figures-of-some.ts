import { total } from './cells.ts';
import type { Draft } from './drafts.ts';
import { ofDisclosure } from './rules/disputes.ts';

const received = 'requests.received.total';

/** Leaves no cell to figures that what stands beside them shows to be of some only, or of others. */
export function leaveFiguresOfSome(drafts: readonly Draft[]): void {
  leaveOthersResults(drafts);
  leaveListsOfKinds(drafts);
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (isOfOneApplicant(draft) || (next && isShare(draft, next))) draft.cell = null;
    if (next && isKindOfFee(draft, next)) draft.cell = null;
    if (next && isWithCarriedOver(draft, next)) draft.doubt = 'extent-unclear';
  });
}

/** 审查复议案件14件，纠错2件: of cases that the agency decided, the results are theirs as well. */
function leaveOthersResults(drafts: readonly Draft[]): void {
  let areOthers = false;
  for (const draft of drafts) {
    if (!/^(?:reconsideration|litigation)$/.test(draft.topic)) continue;
    if (/复议|诉讼|应诉/.test(draft.words)) areOthers = draft.cell === null && deciding.test(draft.words);
    else if (areOthers) draft.cell = null;
  }
}

const deciding = /审理|审结|审查|裁决|代理|调解|作为(?:行政)?复议机关/;

const named = /[、,].+等(?:方面|领域|内容)*(?:的)?(?:政府|政务|工作|相关)?信息/;
/** Words that only a whole has. */
const ofAll = /各类|各种|全部|主动公开|(?<![公中])共(?!青|享|建|同)|合计|总计/;

/** 公开文件26件，发布警示、交通等信息247条: a list of kinds is not all beside figures of other kinds. */
function leaveListsOfKinds(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.cell !== total || !named.test(draft.words) || ofAll.test(draft.words)) continue;
    const isBeside = ({ topic, isPart, cell }: Draft) =>
      isPart === draft.isPart &&
      (topic === 'disclosure-category' || (topic === 'normative-documents' && cell === null));
    if (drafts.some(isBeside)) draft.cell = null;
  }
}

/** 收取检索费12元、复制费30元: of the kinds of fees none is all that was charged. */
const isKindOfFee = (draft: Draft, next: Draft): boolean =>
  draft.cell === 'requestFees.charged' && next.topic === 'fees' && !next.isPart && /费$/.test(next.words);

/** 张某一人提交申请12件. */
const isOfOneApplicant = ({ cell, words }: Draft): boolean =>
  cell === received && /(?<!每)一人|同一(?:申请)?人|某(?!些|种)/.test(words);

/** 申请12件，占全部申请的80%: of which the clause behind says what share of all they are. */
const isShare = ({ cell, end, passage: { text } }: Draft, next: Draft): boolean =>
  cell === received &&
  next.unit === '%' &&
  /^[,(]占(?:全年|年度|本年度?)*(?:全部|所有|总|申请|收到|受理)/.test(text.slice(end, next.start));

/** 受理申请21件(含上年结转1件): what came in this year and what was left from the last. */
function isWithCarriedOver({ cell, end, passage: { text } }: Draft, next: Draft): boolean {
  if (cell !== received || next.topic !== 'carry-over') return false;
  return carriedOver.test(text.slice(end, next.start));
}

const carriedOver = /^[^。;]{0,6}(?:\(含|\(包括|,?其中)[^,。;]*(?:上一?年|去年|20\d\d年)/;

/** Disputes of every kind, as the next figure says how many of them were about disclosure. */
export const isOfAllDisputes = ({ cell }: Draft, next: Draft | undefined): boolean =>
  /^(?:reconsideration|litigation)\./.test(cell ?? '') &&
  (next?.isPart ?? false) &&
  ofDisclosure.test(next?.words ?? '');

/** 其中，疫情防控新闻发布会 15 场: a part that is about one matter is not all that were held. */
export const isOfOneMatter = ({ words }: Draft) =>
  /^(?:其中)?[^召举办行开组织参加政府例,]{2,}新闻发布会/.test(words);

/** 图解 12 篇、视频解读 3 篇: kinds of interpretation side by side, of which none is the whole. */
const kind = /文字|图文|图表|图解|图片|音频|视频|动漫|动画|专家|媒体|H5|上级|本级/;
/** 县教育局公开230条，县民政局公开120条. */
const ofAgency =
  /(?:局|委|办|厅|院|镇|乡|街道|中心|公司|学校|企业|委员会|办公室)(?:共|累计|全年|主动)*(?:公开|发布|更新|上传|录入|推送|收到|受理)/;
/** 举办医保政策新闻发布会1场，养老服务新闻发布会1场. */
const ofMatter =
  /^(?:其中)?(?:全年|先后)?(?:召开|举办|举行|组织|参加)?(?:了)?(?![省市县区州]?(?:人民)?政府|例行|主题|专题|线上|现场|系列)[^召举办行开组织参加出席例,共]{2,}新闻发布会$/;
/** Whether two figures of one cell are each of some. */
export const areOfSome = (one: Draft, other: Draft, cell: string): boolean =>
  (one.words !== other.words &&
    [kind, ofAgency, ofMatter].some((pattern) => pattern.test(one.words) && pattern.test(other.words))) ||
  (one.value !== other.value && areActs(one, other, cell));

/** 参加省政府发布会1次、省级发布会3次: acts that one sentence counts apart are each of some. */
function areActs(one: Draft, { start, unit, passage: { text } }: Draft, cell: string): boolean {
  if (one.unit !== unit || !/^(?:interpretationAndResponse|meetingsAndTraining)\./.test(cell)) return false;
  return !/(?<![公中])共|合计|总计/.test(one.words) && !/[。;]|其中/.test(text.slice(one.end, start));
}
