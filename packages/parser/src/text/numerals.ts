import type { Qualifier } from '@ogi-reports/schema';
import { chineseNumber } from './chinese-number.ts';
import { coverNonFigures } from './not-figures.ts';
import { after, before, beginsBefore, more, qualifierAt, qualifierOf } from './qualifiers.ts';
import { readShares } from './shares.ts';
import { earnestUnits, plainUnits, unitPattern } from './units.ts';

/** A number in prose with what it counts in. 万 is folded into the value, but for money (万元, 亿元). */
export interface Figure {
  value: number;
  /** As printed, simplified; null where none is printed. */
  unit: string | null;
  qualifier: Qualifier;
  start: number;
  end: number;
  /** The number, its unit and its qualifiers as they stand in the text. */
  raw: string;
}

const arabic = '((?<![\\dA-Za-z])(?<!\\d\\.)(?:\\d{1,3}(?:, ?\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)';
const plainNumerals = '零〇一二两三四五六七八九十百千万亿';
const chequeNumerals = '零壹贰叁肆伍陆柒捌玖拾佰仟万亿';
const chinese = `((?<![廿卅])[${plainNumerals}]+|(?<![大登着内队收])[${chequeNumerals}]+)`;
const number = `(?:${arabic}(${more})?([十百千]?[万亿]|[百千])?|${chinese})(余|多|来)?`;

/** The characters that a figure begins with. One look at them spares most characters all the rest. */
const first = `[\\d${plainNumerals}${chequeNumerals}${beginsBefore}]`;
/** Its groups have no names, as naming them takes longer than the match; `groupsOf` does. */
const figure = new RegExp(
  `(?=${first})(?:(?:${before})(?:达到?|有|为)?)?${number}(${unitPattern})?${after}?`,
  'g',
);

/** Beyond this, digits are no count. */
const largest = 1e14;

const groupsOf = ([
  ,
  atMost,
  atLeast,
  about,
  digits,
  more,
  times,
  numeral,
  rest,
  unit,
  after,
  around,
  within,
]: (string | undefined)[]) => ({
  atMost,
  atLeast,
  about,
  arabic: digits,
  more,
  times,
  chinese: numeral,
  rest,
  unit,
  after,
  around,
  within,
});

export type Groups = ReturnType<typeof groupsOf>;

/** The figures of normalised text, in order. Dates, ordinals, ranges and the like are none. */
export function readFigures(text: string): Figure[] {
  const covered = coverNonFigures(text);
  const figures: Figure[] = [];
  figure.lastIndex = 0;
  for (let match = figure.exec(covered); match; match = figure.exec(covered)) {
    const groups = groupsOf(match);
    const value = valueIn(groups);
    if (value === null || value > largest || !isCounted(covered, match, groups)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const unit = unitOf(groups) ?? unitOfList(covered, start, end);
    const qualifier = qualifierAt(covered, start, groups);
    figures.push({ value, unit, qualifier, start, end, raw: text.slice(start, end) });
  }
  const shares = sharesIn(text, covered);
  return shares.length === 0
    ? figures
    : [...figures, ...shares].sort((one, other) => one.start - other.start);
}

function sharesIn(text: string, covered: string): Figure[] {
  return readShares(text).map(({ value, start, end }) => {
    const qualifier = qualifierAt(covered, start, {});
    return { value, unit: '%', qualifier, start, end, raw: text.slice(start, end) };
  });
}

const multiples: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

function valueIn({ arabic: digits, chinese: numeral, times, unit }: Groups): number | null {
  if (numeral !== undefined) {
    return chineseNumber(unit === '元' ? numeral.replace(/[万亿]$/, '') : numeral);
  }
  if (times === undefined && !/[., ]/.test(digits as string)) return Number(digits);
  const factors = [...(times ?? '')].filter((part) => !(unit === '元' && (part === '万' || part === '亿')));
  const factor = factors.reduce((product, part) => product * (multiples[part] as number), 1);
  return Number((Number((digits as string).replace(/[, ]/g, '')) * factor).toPrecision(15));
}

function unitOf({ unit, times, chinese: numeral }: Groups): string | null {
  if (unit === undefined) return null;
  const power = /[万亿]$/.exec(times ?? numeral ?? '')?.[0];
  return unit === '元' && power ? `${power}元` : unit;
}

/** Whether the number counts something: by its unit, or where the words around it say so. */
function isCounted(text: string, match: RegExpExecArray, groups: Groups): boolean {
  const left = text.slice(Math.max(0, match.index - 12), match.index);
  const next = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
  if (groups.chinese !== undefined) return isEarnest(groups, left, next);
  if (groups.unit !== undefined || isBareCount(groups, left, next)) return true;
  return unitOfList(text, match.index, match.index + match[0].length) !== null;
}

const listed = new RegExp(`^(?:[、和及与]\\d{1,9}(?:\\.\\d{1,9})?){1,7}(${unitPattern})`);
const longestList = 80;

/** 分别为3、4、5件: the unit of the last is that of all. */
function unitOfList(text: string, start: number, end: number): string | null {
  if (!/[、和及与]/.test(text[end] ?? '') || !/\d/.test(text[end + 1] ?? '')) return null;
  if (!/分别[^。;]*$/.test(text.slice(Math.max(0, start - longestList), start))) return null;
  return listed.exec(text.slice(end, end + longestList))?.[1] ?? null;
}

const closes = /^(?:$|[,。;、:!?)”"\n]|其中|分别|[共合总]计)/;
const acts =
  /(?:召开|举办|组织|开展|收到|接到|受理|办理|办结|发布|公开|刊发|编发|印发|参加|报送|更新|制定|回复|答复|接待|处理|共|计|达|为|有)了?过?$/;

/** What stands before 零件 where it counts: elsewhere it is a part of a machine. */
const counted = /(?:数|量|总|申请|受理|办结|诉讼|复议|投诉|举报|公开|信息|情况|为|是|各|均|共|计|收到)$/;
/** Who is counted in earnest by small numerals: 两名专职人员. */
const staff = /^(?:同志|工作|专职|兼职|专人|分管|主管|负责|干部|信息|人员|领导|副)/;

/** 七八条 is some seven or eight, and not 78. */
const range = /^[一二两三四五六七八九]{2}$/;

/** 一个, 两项 and the like are idiom rather than figure, unless they stand where a count stands. */
function isEarnest(groups: Groups, left: string, next: string): boolean {
  const numeral = groups.chinese as string;
  if (/[几数]$/.test(left) && /^[十百千万]/.test(numeral)) return false;
  if (range.test(numeral)) return false;
  const qualified = qualifierOf(groups) !== 'exact';
  if (numeral === '零')
    return closes.test(next) && (groups.unit !== undefined ? counted : /[为是]$/).test(left);
  if (/^[百千万]/.test(numeral) && !qualified) return false;
  if (groups.unit === undefined) return false;
  if (qualified) return true;
  if (closes.test(next)) return numeral.length > 1 || plainUnits.test(groups.unit);
  if (/^[名位]$/.test(groups.unit)) return staff.test(next);
  if (numeral.length > 1 && earnestUnits.test(groups.unit)) return true;
  return numeral !== '一' && acts.test(left) && earnestUnits.test(groups.unit);
}

const countsBefore =
  /(?:数|量|人数|总数|数目|信息|发布|公开|刊发|更新|网|共|共计|合计|累计|为|是|达|有)[:为是达有共]?$|[数量]\([^()\d]{1,8}\):?$/;

function isBareCount(groups: Groups, left: string, next: string): boolean {
  const digits = groups.arabic as string;
  if (groups.times === undefined && /^(?:19|20)\d{2}$/.test(digits)) return false;
  if (!closes.test(next)) return false;
  if (qualifierOf(groups) !== 'exact' || groups.times !== undefined) return true;
  return countsBefore.test(left);
}
