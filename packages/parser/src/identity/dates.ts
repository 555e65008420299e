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

const clock = '(?:\\s?\\d{1,2}:\\d{2}(?::\\d{2})?)?';

/** What a page's line of facts names beside the day. */
const beside =
  '(?:来源|作者|编辑|(?:发布|公开|责任)(?:机构|单位|部门|主体)|发文机[关构]|浏览(?:次数|量)?|点击(?:次数|率|量|数)?|阅读(?:次数|量|数)?|访问(?:次数|量)?|字[体号]|打印)';
/** Days of other things than publication: 成文日期, 更新时间, 统计时间. */
const ofOther =
  '(?:成文|发文|生成|制发|印发|形成|更新|修改|统计|截止|截至|查询|访问|编制|施行|实施|生效|失效|废止)';

/** Captions of the day of publication, the most telling first: a text may be signed, or changed, on another. */
const captions: RegExp[] = [
  new RegExp(`(?:发布|公开)(?:时间|日期)${to}${digits}`),
  new RegExp(`(?:^|[|\\s[(【]|号)(?:时间|日期)${to}${digits}`),
  new RegExp(`${beside}[:|][^:。;]{0,30}?(?<!${ofOther})(?:时间|日期)${to}${digits}`),
  new RegExp(`^[[(]?${digits}日?${clock}[\\])]?[|]?(?:信息)?${beside}`),
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

/** A day alone on its line, as it stands below a title: in brackets, or with the time of the day. */
const alone = new RegExp(`^[[(【]?(?<date>${date.replace(/\?<\w+>/g, '?:')})${clock}[\\])】]?$`);
/** How far below its title a report may be dated: behind the name of the agency. */
const belowTitle = 3;

/** The day that stands alone below the title. */
function dayBelow(title: Found | null, lines: readonly Line[]): Line | null {
  const at = title ? lines.findIndex(({ text }) => text !== '' && title.words.endsWith(text)) : -1;
  if (at < 0) return null;
  return lines.slice(at + 1, at + 1 + belowTitle).find(({ text }) => alone.test(text)) ?? null;
}

/** When the page says that it was published, or else the day below the title, or below the signature. */
export function findPublished(
  lines: readonly Line[],
  title: Found | null = null,
): { date: PrintedDate; found: Found } | null {
  const dated = lines.filter(({ text }) => /(?:19|20)\d{2}[年./-]/.test(text));
  for (const caption of captions)
    for (const line of dated) {
      const match = caption.exec(line.text);
      const day = match?.groups?.date === undefined ? null : parseDate(match.groups.date);
      if (match && day?.iso)
        return { date: day, found: foundIn(line, match.index, match.index + match[0].length) };
    }
  const below = dayBelow(title, lines);
  const dayOfTitle = below && parseDate(alone.exec(below.text)?.groups?.date ?? '');
  if (below && dayOfTitle?.iso) return { date: dayOfTitle, found: foundIn(below, 0, below.text.length) };
  for (const line of lines.slice(-12).reverse()) {
    const day = signatureIn(line.text)?.day;
    if (day?.iso) return { date: day, found: foundIn(line, 0, line.text.length) };
  }
  return null;
}
