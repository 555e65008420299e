import type { Qualifier } from '@ogi-reports/schema';
import { chineseNumber } from './chinese-number.ts';
import { coverNonFigures } from './not-figures.ts';
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

const before =
  '(不超过|不多于|不足|至多|最多|不到)|(超过了?|超出|超|逾|突破|不少于|不低于|不下|至少|多达|上(?=[百千万]))|' +
  '((?<![最附靠就相])(?:近|将近|接近)|大约|约为|约有|约|大概)';
const arabic = '((?<![\\dA-Za-z])(?<!\\d\\.)(?:\\d{1,3}(?:, ?\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)';
const plainNumeral = '[零〇一二两三四五六七八九十百千万亿]+';
const chequeNumeral = '(?<![大登着内队收])[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+';
const chinese = `(${plainNumeral}|${chequeNumeral})`;
const more = '余|多(?!种|个|项|次|场)|来|几';
const number = `(?:${arabic}(${more})?([十百千]?[万亿]|[百千])?|${chinese})(余|多|来)?`;
const after = '(余(?![条件次])|以上|(左右|上下)|(以内|之内|以下))';

/** Its groups have no names, as naming them takes longer than the match; `groupsOf` does. */
const figure = new RegExp(`(?:(?:${before})(?:达到?|有|为)?)?${number}(${unitPattern})?${after}?`, 'g');

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

type Groups = ReturnType<typeof groupsOf>;

/** The figures of normalised text, in order. Dates, ordinals, ranges and the like are none. */
export function readFigures(text: string): Figure[] {
  const covered = coverNonFigures(text);
  const figures: Figure[] = [];
  for (const match of covered.matchAll(figure)) {
    const groups = groupsOf(match);
    const value = valueIn(groups);
    if (value === null || value > largest || !isCounted(covered, match, groups)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const unit = unitOf(groups);
    const qualifier = qualifierAt(covered, start, groups);
    figures.push({ value, unit, qualifier, start, end, raw: text.slice(start, end) });
  }
  return figures;
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

const done = '(?:收到|接到|公开|发布|上报|报送|更新|推送|召开|开展|举办|组织|办理)了?';
/** A qualifier before the verb: 至少上报信息3条. */
const early = new RegExp(
  `(?:(?<atLeast>至少|超额?)|(?<about>大约|(?<![节制公签条合特预])约))${done}(?:各类|政府|政务|会议|培训|信息|文件|申请)*$`,
);

function qualifierAt(text: string, start: number, groups: Groups): Qualifier {
  const own = qualifierOf(groups);
  const found = own === 'exact' ? early.exec(text.slice(Math.max(0, start - 16), start))?.groups : undefined;
  if (!found) return own;
  return found.atLeast ? 'at-least' : 'about';
}

function qualifierOf(groups: Groups): Qualifier {
  if (groups.atMost || groups.within) return 'at-most';
  if (groups.about || groups.around) return 'about';
  if (groups.atLeast || groups.more || groups.rest || groups.after) return 'at-least';
  return isRounded(groups) ? 'about' : 'exact';
}

/** 10.2万条 is a count to the nearest thousand; 10.2万元 is an amount. */
function isRounded({ arabic: digits, times, unit }: Groups): boolean {
  return times !== undefined && unit !== '元' && (digits ?? '').includes('.');
}

/** Whether the number counts something: by its unit, or where the words around it say so. */
function isCounted(text: string, match: RegExpExecArray, groups: Groups): boolean {
  const left = text.slice(Math.max(0, match.index - 12), match.index);
  const next = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
  if (groups.chinese !== undefined) return isEarnest(groups, left, next);
  return groups.unit !== undefined || isBareCount(groups, left, next);
}

const closes = /^(?:$|[,。;、:!?)”"\n]|其中|分别)/;
const acts =
  /(?:召开|举办|组织|开展|收到|接到|受理|办理|办结|发布|公开|刊发|编发|印发|参加|报送|更新|制定|回复|答复|接待|处理|共|计|达|为|有)了?过?$/;

/** What stands before 零件 where it counts: elsewhere it is a part of a machine. */
const counted = /(?:数|量|总|申请|受理|办结|诉讼|复议|投诉|举报|公开|信息|情况|为|是|各|均|共|计|收到)$/;
/** Who is counted in earnest by small numerals: 两名专职人员. */
const staff = /^(?:同志|工作|专职|兼职|专人|分管|主管|负责|干部|信息|人员|领导|副)/;

/** 一个, 两项 and the like are idiom rather than figure, unless they stand where a count stands. */
function isEarnest(groups: Groups, left: string, next: string): boolean {
  const numeral = groups.chinese as string;
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
  /(?:数|量|人数|总数|数目|信息|发布|公开|刊发|更新|网|共|共计|合计|累计|为|是|达|有)[:为是达有共]?$/;

function isBareCount(groups: Groups, left: string, next: string): boolean {
  const digits = groups.arabic as string;
  if (groups.times === undefined && /^(?:19|20)\d{2}$/.test(digits)) return false;
  if (!closes.test(next)) return false;
  if (qualifierOf(groups) !== 'exact' || groups.times !== undefined) return true;
  return countsBefore.test(left);
}
