import { received, total } from './cells.ts';
import type { Draft } from './drafts.ts';

const mostAddends = 8;
const longestList = 40;

/** What the sums of a passage's figures tell of whole and parts. */
export function settleSums(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    leaveWithCarriedOver(draft, drafts.slice(Math.max(0, index - 2), index));
    if (isBareSum(draft)) giveToSum(draft, drafts.slice(Math.max(0, index - mostAddends), index));
    if (draft.cell === null) giveToChannels(draft, drafts.slice(index + 1, index + 1 + mostAddends));
    if (!draft.isPart && drafts[index + 1]?.isPart) markList(draft, drafts, index + 1);
  });
}

/** 新收申请15件，上年结转2件，共办理申请17件: what was to be handled is not what came in. */
function leaveWithCarriedOver(draft: Draft, before: readonly Draft[]): void {
  if (draft.cell !== received || !isSum(draft, before)) return;
  const isCarriedOver = before.some(({ topic }) => topic === 'carry-over');
  if (isCarriedOver && before.some(({ cell }) => cell === received)) draft.cell = null;
}

/** 网站公开信息114条，其中指南1条；年报13条；动态100条: up to the one that fills the sum, all are parts and no totals. */
function markList(whole: Draft, drafts: readonly Draft[], first: number): void {
  let sum = 0;
  for (let end = first; end < Math.min(drafts.length, first + longestList); end++) {
    const { unit, value, topic } = drafts[end] as Draft;
    if (unit !== whole.unit || (topic === 'requests') !== (whole.topic === 'requests')) return;
    sum += value;
    if (sum > whole.value) return;
    if (sum === whole.value && end > first) {
      markParts(whole, drafts.slice(first, end + 1));
      return;
    }
  }
}

function markParts(whole: Draft, parts: readonly Draft[]): void {
  const areChannels = parts.every(({ topic }) => topic === 'disclosure-channel');
  for (const part of parts) {
    part.isPart = true;
    if (part.cell === total || (part.cell === whole.cell && !areChannels)) part.cell = null;
  }
}

const isBareSum = ({ cell, words, scope, period }: Draft) =>
  cell === null &&
  scope !== 'part' &&
  (period === 'year' || period === 'unstated') &&
  /^(?:共计?|合计|总计|累计|全年|,)+$/.test(words);
const wholes = [
  total,
  'requests.received.total',
  'interpretationAndResponse.pressConferences',
  'interpretationAndResponse.onlineInterviews',
  'meetingsAndTraining.meetings',
  'meetingsAndTraining.trainingSessions',
];
const isWhole = ({ cell }: Draft) => cell !== null && wholes.includes(cell);
/** 上半年收到5件, beside which the year's sum stands. */
const isStage = ({ period, meant }: Draft) =>
  period === 'part-year' && meant !== null && wholes.includes(meant);

/** 收到书面申请5份，电子邮件申请3份，共计8份: what was taken for the whole is an addend, and the sum the whole. */
function giveToSum(draft: Draft, before: readonly Draft[]): void {
  const first = before.findLastIndex(
    (_, index) => index < before.length - 1 && isSum(draft, before.slice(index)),
  );
  if (first < 0) return;
  const addends = before.slice(first);
  const whole = addends.find(isWhole) ?? addends.find(isStage);
  if (addends.some(({ topic, cell }) => topic === 'disclosure-category' && cell === null))
    for (const addend of addends) if (addend.topic === 'disclosure-channel') addend.cell = null;
  if (!whole) return;
  draft.topic = whole.topic;
  if (addends.some(({ topic }) => topic === 'carry-over')) return;
  draft.cell = whole.meant;
  for (const addend of addends) if (isWhole(addend)) addend.cell = null;
}

const isSum = ({ value, unit }: Draft, addends: readonly Draft[]): boolean =>
  addends.every((each) => each.unit === unit) && addends.reduce((sum, each) => sum + each.value, 0) === value;

/** 工作信息1261条，其中网站390条、微信871条: what the channels add up to is the total of them all. */
function giveToChannels(draft: Draft, after: readonly Draft[]): void {
  if (!/^disclosure-/.test(draft.topic) || draft.isPart || isPartOfYear(draft)) return;
  if (/其[他它]|报道/.test(draft.words)) return;
  if (/媒体|渠道|平台/.test(draft.words) && !/主动公开/.test(draft.words)) return;
  let sum = 0;
  let hasSite = false;
  for (const [index, { topic, isPart, unit, value, cell }] of after.entries()) {
    if (!isPart || topic !== 'disclosure-channel' || unit !== draft.unit) return;
    sum += value;
    hasSite ||= cell?.endsWith('.website') ?? false;
    const isSure = index > 0 && sum === draft.value;
    if (hasSite && (isSure || (sum < draft.value && /公开(?:了|各类|政府|政务)*信息/.test(draft.words)))) {
      draft.cell = total;
      draft.topic = 'disclosure-total';
    }
    if (sum >= draft.value) return;
  }
}

const isPartOfYear = ({ scope, period }: Draft) =>
  scope === 'part' || (period !== 'year' && period !== 'unstated');
