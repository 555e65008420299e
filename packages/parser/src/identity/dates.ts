import { chineseNumber } from '../text/chinese-number.ts';
import type { Found, Line } from './lines.ts';
import { foundIn } from './lines.ts';

/** A day as printed; null for what the print has lost. */
export interface PrintedDate {
  year: number;
  iso: string | null;
}

const han = '[〇○零一二三四五六七八九十]';
const date = `(?:(?<year>(?:19|20)\\d{2})[年./-](?<month>\\d{1,2})[月./-](?<day>\\d{1,2})日?|(?<cyear>二${han}{3})年(?<cmonth>${han}{1,2})月(?<cday>${han}{1,3})日)`;
const broken = '(?:19|20)\\d{2,8}[年月日]?(?:\\d{1,4}[年月日]){0,3}';

/** The day that a text writes out, or null where it is none of the calendar's. */
export function parseDate(text: string): PrintedDate | null {
  const groups = new RegExp(`^${date}$`).exec(text)?.groups;
  if (!groups) return null;
  const number = (digits?: string, numeral?: string) =>
    digits === undefined ? (chineseNumber(numeral ?? '') ?? Number.NaN) : Number(digits);
  const year = number(groups.year, groups.cyear);
  const month = number(groups.month, groups.cmonth);
  const day = number(groups.day, groups.cday);
  return { year, iso: isoDate(year, month, day) };
}

function isoDate(year: number, month: number, day: number): string | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()))
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface PrintedPeriod {
  from: PrintedDate;
  to: PrintedDate;
  found: Found;
}

const whole = new RegExp(
  `(?:自|从)?(?<from>${date.replace(/\?<\w+>/g, '?:')})日?(?:[零0]{1,2}[时点])?起?(?:至|到|-|—|–|~)(?<to>(?:(?:19|20)\\d{2}年)?\\d{1,2}月\\d{1,2}日|${date.replace(/\?<\w+>/g, '?:')})`,
);
const torn = new RegExp(`(?:自|从)(?<from>${broken})起?(?:至|到|-|—|–|~)(?<to>${broken})止?`);

/** The first stretch of time that the report says its figures cover. Lost digits are not guessed. */
export function findPeriod(lines: readonly Line[]): PrintedPeriod | null {
  for (const [index, line] of lines.entries()) {
    if (!/(?:19|20)\d{2}/.test(line.text)) continue;
    const text = line.text + (lines[index + 1]?.text ?? '');
    const match = whole.exec(text) ?? torn.exec(text);
    const [from, to] = [match?.groups?.from, match?.groups?.to];
    if (!match || from === undefined || to === undefined || match.index >= line.text.length) continue;
    const first = dateOf(from);
    const end = Math.min(match.index + match[0].length, line.text.length);
    const found = { ...foundIn(line, match.index, end), text: match[0] };
    return { from: first, to: dateOf(/^(?:19|20)\d{2}/.test(to) ? to : `${first.year}年${to}`), found };
  }
  return null;
}

function dateOf(text: string): PrintedDate {
  return parseDate(text) ?? { year: Number(text.slice(0, 4)), iso: null };
}

const digits = '(?<date>(?:19|20)\\d{2}[年./-]\\d{1,2}[月./-]\\d{1,2})';

/** What parts a caption from what it names, in a sentence or in a box of facts. */
const to = '[:|]{0,2}';

/** Captions of the day of publication, the most telling first: a text may be signed, or changed, on another. */
const captions: RegExp[] = [
  new RegExp(`(?:发布|公开)(?:时间|日期)${to}${digits}`),
  new RegExp(`(?:^|[|\\s])(?:时间|日期):${digits}`),
  new RegExp(`^${digits}日?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:信息)?来源`),
  new RegExp(`(?:发文|成文|生成|制发|印发)(?:时间|日期)${to}${digits}`),
  new RegExp(`更新(?:时间|日期)${to}${digits}`),
];

/** A day alone on its line, or behind the name that signs. */
const signed = new RegExp(
  `^(?<name>.{2,28}[室局府会处厅委镇乡县市区州旗道院社心部])?[([]?(${date.replace(/\?<\w+>/g, '?:')})[)\\]]?$`,
);

/** The day that a line holds alone or behind a name, and that name; null for any other line. */
export function signatureIn(text: string): { name: string | null; day: PrintedDate } | null {
  const match = text.length > 60 ? null : signed.exec(text);
  const day = match?.[2] === undefined ? null : parseDate(match[2]);
  return day && { name: match?.groups?.name ?? null, day };
}

/** When the page says that it was published, or else the day below the signature. */
export function findPublished(lines: readonly Line[]): { date: PrintedDate; found: Found } | null {
  const dated = lines.filter(({ text }) => /(?:19|20)\d{2}[年./-]/.test(text));
  for (const caption of captions)
    for (const line of dated) {
      const match = caption.exec(line.text);
      const day = match?.groups?.date === undefined ? null : parseDate(match.groups.date);
      if (match && day?.iso)
        return { date: day, found: foundIn(line, match.index, match.index + match[0].length) };
    }
  for (const line of lines.slice(-12).reverse()) {
    const day = signatureIn(line.text)?.day;
    if (day?.iso) return { date: day, found: foundIn(line, 0, line.text.length) };
  }
  return null;
}
