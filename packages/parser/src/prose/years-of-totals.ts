import { isPublication } from './cells.ts';
import type { Draft } from './drafts.ts';

/** Whether a figure may be of all years up to now. */
export const isOfAllYears = (draft: Draft): boolean => isStock(draft) || isTillThen(draft);

/** Whether a figure is the year's own beside one of all years. */
export const isOfYearBeside = (draft: Draft, all: Draft): boolean =>
  isOfYear(draft) || isOfOneYear(draft, all);

/** 累计公开2136条，2011年新增412条: the year's figure is what was added in it. */
export function giveToYear(draft: Draft, next: Draft | undefined): void {
  const { cell } = draft;
  if (!isPublication(cell) || !next || next.unit !== draft.unit) return;
  if (next.value >= draft.value || next.scope === 'part') return;
  if (!(isStock(draft) && isAdded.test(next.words)) && !isYearOfAll(draft, next)) return;
  if (next.period !== 'year' && next.period !== 'unstated') return;
  next.cell = cell;
  next.topic = draft.topic;
  draft.cell = null;
  draft.period = 'cumulative';
}

const isAdded =
  /^(?:其中)?(?:本年度?|当年|今年|全年|(?:19|20)\d{2}年度?)?新增(?:主动公开)?(?:政府|政务)?(?:信息)?$/;

/** 共发布1200条，其中2022年发布300条: what holds a year's figure as its part is no year's. */
const isYearOfAll = ({ words }: Draft, next: Draft): boolean =>
  next.isPart && !named.test(words) && isOwnYear.test(next.words);
const isOwnYear =
  /^,?(?:其中)?,?(?:本年度?|当年|今年|(?:19|20)\d{2}年度?)(?:新增|新|主动|公开|发布|更新|共)*(?:政府|政务)?(?:信息)?$/;

/** 累计公开 1506 条，其中 2015 年新增 356 条: the first is the sum of the years. */
const isStock = ({ words }: Draft) => /累计|总量|总数/.test(words);
/** 截至2009年底，已公开8400多条. */
const isTillThen = ({ passage: { text }, start, words }: Draft): boolean =>
  /已|共/.test(words) && /(?:截[至止]|目前)[^。;]*$/.test(text.slice(Math.max(0, start - 80), start));
/** 截至目前共发布592条，2019年公开60条: a year's own figure beside what there is by now. */
const isOfOneYear = ({ words, value }: Draft, all: Draft) =>
  value < all.value && named.test(words) && !named.test(all.words);
const named = /本年|当年|今年|全年|(?:19|20)\d{2}年/;
const isOfYear = ({ words, isPart }: Draft) => isPart && /新增|本年|当年|今年|(?:19|20)\d{2}年/.test(words);
