import { isNational } from './organisation.ts';

/** What pages and extracts write above a title: that the text begins, a date, a page number, a size of type. */
const labels =
  /^[#*]*(?:(?:正文|全文|原文|文章|报告|信息|详细)?(?:正文|全文|内容|详情|开始)|(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]|年\d{1,2}月)\d{1,2}.*|第\d+页.*|【?字[体号].*|\[?打印\]?.*)[:：#*]*$/;

/** Whether a line is no part of a title, whatever stands below it. */
export const isLabel = (line: string): boolean => labels.test(line);

/** A run of lines: its words, and the numbers of its first line and of the one behind it. */
interface Run {
  words: string;
  line: number;
  next: number;
}

/**
 * Whether a run of lines holds a whole title and, before it, a line that is none of it: the name of a column, of
 * the site or of the agency. Only the place that the agency belongs to may stand there: 甘肃省 / 会宁县2023年….
 */
export const isMoreThanTitle = (run: Run, all: readonly Run[]): boolean =>
  all.some(({ words, line, next }) => {
    if (next !== run.next || line <= run.line || !/(?:19|20)\d{2}/.test(words)) return false;
    return isNamedWhole(words, run.words.slice(0, run.words.length - words.length));
  });

const year = '(?:(?:19|20)\\d{2}年度?)';
const agency = new RegExp(`^(?:关于)?${year}?(?<name>.*?)(?:${year}|政府信息公开|政务公开|信息公开|$)`);
/** A place from the beginning of a name. What begins with these words goes on from the line before: 县人民 / 政府办公室. */
const place =
  /^(?!人民|政府|民政府|府|委|办)[\u4e00-\u9fff]{1,9}?(?:自治[区州县旗]|[省市州盟县区旗乡镇]|街道)/;

const places = /^(?:[\u4e00-\u9fff]{1,9}?[省市州盟县区旗]){1,3}$/;

/** Whether a title names its agency in full, and what stands before it names no place around that agency's. */
function isNamedWhole(title: string, before: string): boolean {
  const name = agency.exec(title)?.groups?.name ?? '';
  if (isNational(name) || /^(?:国家|中国|中共|中华)/.test(name) || title.startsWith('关于')) return true;
  const own = rankOf(place.exec(name)?.[0]);
  if (own === null) return false;
  if (title.includes(before)) return true;
  const around = places.test(before) ? rankOf(before) : null;
  return around === null || around >= own;
}

const ranks: [RegExp, number][] = [
  [/(?:省|自治区)$/, 1],
  [/[市州盟]$/, 2],
  [/[县区旗]$/, 3],
  [/(?:[乡镇]|街道)$/, 4],
];

/** How far down a place stands, by its last character. */
const rankOf = (name: string | undefined): number | null =>
  (name && ranks.find(([ending]) => ending.test(name))?.[1]) || null;
