import type { ClaimPeriod } from '@ogi-reports/schema';
import { chineseNumber, chineseYear } from '../text/chinese-number.ts';
import { aside, asideFirst } from './asides.ts';
import type { Passage } from './passages.ts';

/** A time that a figure covers. A claim's period has neither what is no fact yet nor the days that a sentence is about. */
export type Time = ClaimPeriod | 'future' | 'meanwhile';

const sinceThen =
  '(?:成立|开通|运行|建站|施行|实施|上线|启动|建立|颁布|创办|建成)以来|近年来|' +
  '(?:近|过去)(?:[二两三四五六七八九十]|[2-9]|1\\d)年(?!度)|(?<![\\d.])(?:[二两三四五六七八九十多]{1,2}|[2-9]|1\\d)年(?:多)?(?:以)?来|十[一二三四五]五["”]?(?:期间|时期|以来)';
const cumulative = new RegExp(`历年|历史累计|累计至今|总累计|${sinceThen}`);
/** The amount that another is measured by: 较上年的35件. */
const compared = /(?:较|比|与|同)(?:上一?年度?|去年|(?:19|20)\d{2}年度?)(?:同期)?(?:的|的?\()$/;
/** A month that the figure's own clause names: 12月份公开信息20条. */
const month =
  /(?<![\d至到\-—–~])(?<!截[至止][^,]{0,8})(?:0?[1-9]|1[0-2])月份?(?!\d|[底末初起]|以来|开始|[-—–~至到])/;

/** The characters that a word of time begins with. One look at them spares most characters all the rest. */
const first = `[${asideFirst}截成开运建施实上启颁创近过去前一二两三四五六七八九十多\\d全今本当年报期下明来。!?]`;
/** 2018年至2022年, 2018年9月1日至2019年8月31日. */
const range =
  '((?:19|20)\\d{2})年?(?:(\\d{1,2})月)?(?:\\d{1,2}日)?[起]?[-—–~至到]((?:19|20)\\d{2})(?:(学)年度?|年(?!度)(?:(\\d{1,2})月)?)';
const times = new RegExp(
  `(?=${first})(?:` +
    `(${sinceThen})|((?<![比较与同]|结转|转结)上一?年度?(?!度?的?(?:结转|转))|(?<![比较与同])去年)|` +
    '(截[至止]到?(?:(?:19|20)\\d{2}年)?0?[1-9]月|上半年|下半年|前?[一二三四1-4]季度|(?!1[-—–~至]12月)\\d{1,2}[-—–~至]\\d{1,2}月)|(全年|今年|本年度?|当年|年内|报告期|(?<!\\d)1[-—–~至]12月)|' +
    '(下一?步|(?<!结转至?)(?:明年|来年))|' +
    '((?<!报告|统计|年度|[该此同其本年])期间)|' +
    `(?<!\\d)${range}|` +
    '(?<![比较与同\\d]|结转[至到]?)((?:19|20)\\d{2}(?=[-年、./全—–~至])|' +
    chineseYear +
    ')(?!年度?(?:结转|转结|转入))(?:年度?(?:全年|年内)?)?((?:\\d{1,2}月|\\d{1,2}日|初|起)*以来)?|' +
    `${aside}|` +
    '[。!?])',
  'g',
);

/** A word of time, or the end of a sentence, and what it makes of the time that was spoken of before. */
interface TimeWord {
  start: number;
  end: number;
  says: Time | 'now' | 'aside' | 'stop';
  /** Whether it is one only because of the character behind it. */
  isBare: boolean;
}

function timeWords(text: string, year: number | null): TimeWord[] {
  const words: TimeWord[] = [];
  times.lastIndex = 0;
  for (let match = times.exec(text); match; match = times.exec(text)) {
    const { 0: word, 12: named, index } = match;
    const end = index + word.length;
    words.push({ start: index, end, says: saidBy(match, year), isBare: word === named });
  }
  return words;
}

function saidBy(match: RegExpExecArray, year: number | null): TimeWord['says'] {
  const [
    ,
    ever,
    prior,
    part,
    now,
    next,
    meanwhile,
    from,
    first,
    to,
    school,
    last,
    named,
    since,
    cited,
    tidied,
  ] = match as (string | undefined)[];
  if (cited || tidied) return yearOf((cited ?? tidied) as string) === year ? 'now' : 'aside';
  if (ever) return 'cumulative';
  if (prior) return 'prior-year';
  if (part) return 'part-year';
  if (now) return 'now';
  if (next) return 'future';
  if (meanwhile) return 'meanwhile';
  if (from) {
    const months = school
      ? 12
      : (Number(to) - Number(from)) * 12 + Number(last ?? 12) - Number(first ?? 1) + 1;
    return months > 12 ? 'cumulative' : periodOfRange(Number(from), Number(to), year);
  }
  return named ? periodOfYear(yearOf(named), since !== undefined, year) : 'stop';
}

const yearOf = (text: string): number => (/\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));

function periodOfYear(named: number, isSince: boolean, year: number | null): Time {
  if (year === null) return isSince ? 'unstated' : 'year';
  if (named === year) return 'year';
  if (named > year) return 'future';
  return isSince ? 'cumulative' : 'prior-year';
}

/** A year that begins in one and ends in the next, as schools have it, is that of either. */
function periodOfRange(from: number, to: number, year: number | null): Time {
  return from === year || to === year ? 'year' : periodOfYear(to, false, year);
}

function after(period: Time, { says }: TimeWord): Time {
  if (says === 'now') return period === 'future' ? period : 'year';
  if (says === 'aside') return period;
  if (says === 'stop') return period === 'cumulative' || period === 'meanwhile' ? 'unstated' : period;
  return says;
}

const plan = /工作(?:打算|计划|思路|安排)|努力方向|今后|打算$/;

/** Whether a heading opens what is to be done: 2020年工作打算, in the report of 2019. */
const isPlan = (heading: string, year: number | null): boolean =>
  plan.test(heading) || timeWords(withoutRemarks(heading).text, year).reduce(after, 'unstated') === 'future';

/** No figure's time is looked for further back. */
const reach = 300;
/** What a word of time must not follow; where a stretch begins behind it, the word would seem to follow nothing. */
const linking = /[比较与同结转至到\d]/;
/** What must not follow one, likewise. */
const turning = /[年度的结转入]/;

/** What time a figure covers that begins at an offset of a passage, by its words and the last words of time before it. */
export type TimeAt = (offset: number, words: string) => Time;

/** The times of a passage's figures. Its words of time are read once for all figures. */
export function timesOf({ text, headings }: Passage, year: number | null): TimeAt {
  let read: { bare: Bare; words: TimeWord[]; first: Time } | undefined;
  return (offset, words) => {
    if (cumulative.test(words)) return 'cumulative';
    if (compared.test(words)) return 'prior-year';
    if (month.test(words)) return 'part-year';
    read ??= readTimes(text, headings, year);
    const start = Math.max(0, offset - reach);
    const [from, to] = [read.bare.at(start), read.bare.at(offset)];
    const near = from === null || to === null ? [] : wordsBetween(read.words, from, to);
    if (from === null || to === null || !isCutClean(read.bare.text, near, from, to))
      return timeWords(withoutRemarks(text.slice(start, offset)).text, year).reduce(after, read.first);
    return near.reduce(after, read.first);
  };
}

/** The words of time that reach into a stretch of the text; they stand in order. */
function wordsBetween(words: readonly TimeWord[], from: number, to: number): TimeWord[] {
  const first = firstWhere(words, ({ end }) => end > from);
  return words.slice(
    first,
    first + firstWhere(words.slice(first, first + reach + 1), ({ start }) => start >= to),
  );
}

/** Where in a list, sorted by it, a condition begins to hold. */
function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function readTimes(text: string, headings: readonly string[], year: number | null) {
  const bare = withoutRemarks(text);
  const first: Time = headings.some((heading) => isPlan(heading, year)) ? 'future' : 'unstated';
  return { bare, words: timeWords(bare.text, year), first };
}

const remark = /\([^()]*\)|《[^《》]*》/g;

/** Text without its remarks in brackets and its titles. */
interface Bare {
  text: string;
  /** Where an offset of the whole text lies in it; null for one inside a remark. */
  at(offset: number): number | null;
}

/** The time of a remark or of a title is its own: 124宗（含上年结转5宗），公民申请113宗. */
function withoutRemarks(text: string): Bare {
  if (!/[)》]/.test(text)) return { text, at: (offset) => offset };
  let removed = 0;
  const remarks = [...text.matchAll(remark)].map(({ 0: words, index }) => {
    removed += words.length;
    return { start: index, end: index + words.length, removed };
  });
  const at = (offset: number) => {
    const last = remarks[firstWhere(remarks, ({ start }) => start >= offset) - 1];
    if (!last) return offset;
    return last.end > offset ? null : offset - last.removed;
  };
  return { text: text.replace(remark, ''), at };
}

/** Whether a stretch of text holds the same words of time as the whole text does there. */
function isCutClean(text: string, words: readonly TimeWord[], from: number, to: number): boolean {
  if ((from > 0 && linking.test(text[from - 1] as string)) || turning.test(text[to] ?? '')) return false;
  return !words.some(
    ({ start, end, isBare }) =>
      (start < from && end > from) || (start < to && (end > to || (end === to && isBare))),
  );
}
