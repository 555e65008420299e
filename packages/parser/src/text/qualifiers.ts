import type { Qualifier } from '@ogi-reports/schema';
import type { Groups } from './numerals.ts';

/** Sources of patterns, with a group for each qualifier: at most, at least and about, before a number. */
export const before =
  '(不超过|不多于|不足|至多|最多|不到)|(超过了?|超出|超|逾|突破|不少于|不低于|不下|至少|多达|上(?=[百千万]))|' +
  '((?<![最附靠就相])(?:近乎|几近|近|将近|接近)|大约|约为|约有|约计|约合|约|大概|大致|差不多|估计|基本达到?)';
/** The characters that `before` begins with. */
export const beginsBefore = '不超逾突至最多上近几将接大约差估基';
/** Within a number: 50余万, 120+条. */
export const more = '余|多(?!种|个|项|次|场)|来|几|\\+(?=[条件次篇份期场人个])';
/** Behind it: at least, with groups for about and within. */
export const after =
  '(余(?![条件次])|以上|之多|有余|许(?=[,。;、]|$)|(左右|上下|\\((?:大?约|左右)\\))|(以内|之内|以下))';

const done = '(?:收到|接到|公开|发布|上报|报送|更新|推送|召开|开展|举办|组织|办理)了?';
/** A qualifier before the verb: 至少上报信息3条. Its group: at least. */
const early = new RegExp(
  `(?=[至超大约])(?:(至少|超额?)|(?:大约|(?<![节制公签条合特预])约))${done}(?:各类|政府|政务|会议|培训|信息|文件|申请)*$`,
);

/** The qualifier of a figure that begins at `start`: what stands at it, or before the verb that leads to it. */
export function qualifierAt(text: string, start: number, groups: Partial<Groups>): Qualifier {
  const own = qualifierOf(groups);
  const found = own === 'exact' ? early.exec(text.slice(Math.max(0, start - 16), start)) : null;
  if (!found) return own;
  return found[1] ? 'at-least' : 'about';
}

/** The qualifier that stands at a figure. */
export function qualifierOf(groups: Partial<Groups>): Qualifier {
  if (groups.atMost || groups.within) return 'at-most';
  if (groups.about || groups.around) return 'about';
  if (groups.atLeast || groups.more || groups.rest || groups.after) return 'at-least';
  return isRounded(groups) ? 'about' : 'exact';
}

/** 10.2万条 is a count to the nearest thousand; 10.2万元 is an amount. */
function isRounded({ arabic: digits, times, unit }: Partial<Groups>): boolean {
  return times !== undefined && unit !== '元' && (digits ?? '').includes('.');
}
