import { agencyInTitle, agencyName, otherName } from './agency-name.ts';
import { signatureIn } from './dates.ts';
import type { Found, Line } from './lines.ts';

/** A name that the report may go by, and where it stands. */
export interface NamedAgency extends Found {
  source: 'title' | 'page' | 'signature' | 'text' | 'site';
  /** Whether title or signature tell by it who reports, so that no other body's name may take its place. */
  isOwn: boolean;
}

/** The names of the reporting agency, the most telling first. */
export function readAgencyNames(
  title: Found | null,
  pageTitle: string | null,
  publisher: string | null,
  lines: readonly Line[],
): NamedAgency[] {
  const names: NamedAgency[] = [];
  const add = (
    source: NamedAgency['source'],
    name: string | null | undefined,
    place: Line | Found['location'],
    isOwn = false,
  ) => {
    if (!name) return;
    const location = place && 'paragraph' in place ? place.paragraph.locate() : place;
    names.push({ source, words: name, text: name, location, isOwn });
  };
  if (title) add('title', agencyInTitle(title.words)?.name, title.location, true);
  const hasTitle = names.length > 0;
  for (const { words, line, isSigned } of signature(lines))
    add(
      'signature',
      agencyName(words) ?? (isSigned ? ofItself(words, lines) : null),
      line,
      isSigned && !hasTitle,
    );
  for (const line of lines) add('text', ofEditor(line.text), line);
  for (const line of lines) add('page', sourceIn(line.text), line);
  const namesReport = pageTitle !== null && /公开.*(?:报告|年报|总结)/.test(pageTitle);
  if (pageTitle) add(namesReport ? 'page' : 'site', agencyInTitle(ofSite(pageTitle))?.name, null);
  if (publisher) add('site', agencyName(ofSite(publisher)), null);
  return names;
}

/** A line at the end of a report that may name it. */
interface Signing {
  words: string;
  line: Line;
  /** Whether the day stands below or beside it. */
  isSigned: boolean;
}

/** The lines above the day at the end of a report, and what stands before it on its own line. */
function signature(lines: readonly Line[]): Signing[] {
  const last = lines.slice(-12);
  const at = last.findLastIndex(({ text }) => signatureIn(text) !== null);
  const above = at < 0 ? last.slice(-2) : last.slice(Math.max(0, at - 2), at);
  const named = above.map((line) => ({ words: line.text, line, isSigned: at >= 0 }));
  const line = last[at];
  const own = line && signatureIn(line.text)?.name;
  return line && own ? [...named, { words: own, line, isSigned: true }] : named;
}

/** A signature of another ending than those known, where the text calls itself so: 回浦小学, as it says 我校. */
function ofItself(words: string, lines: readonly Line[]): string | null {
  const name = otherName(words);
  const kind = name && selfNamed[name.at(-1) ?? ''];
  return kind && lines.some(({ text }) => kind.test(text)) ? name : null;
}

const selfNamed: Record<string, RegExp> = {
  学: /[我本]校/,
  园: /[我本]园/,
  场: /[我本]场/,
  队: /[我本]队/,
  台: /[我本]台/,
  馆: /[我本]馆/,
  宫: /[我本]宫/,
};

/** The agency whose site it is. */
const ofSite = (name: string): string =>
  name.replace(/(?:官方|门户|政务)?(?:网站|官网|门户|网)(?:首页)?$/, '');

/** Whom the page names as the source of its article. */
function sourceIn(text: string): string | null {
  if (!text.includes(':')) return null;
  const match =
    /(?:来源|发布机构|公开机构|发文机[关构]|发布单位|责任部门|公开主体):(.{2,30}?)(?=$|[|\s]|浏览|字[体号]|作者|编辑|发布|时间|日期|成文|文号|索引号|有效性|点击|阅读|责任|审核)/.exec(
      text,
    )?.[1];
  return match === undefined ? null : agencyName(match);
}

/** How a report says who made it. */
const editors = [
  /(?:本报告|本年报|年度报告)由(.{3,30}?)(?:根据|按照|依据|依照|编制|负责|统计|公布)/,
  /由([^,。;]{3,30}?)编制的(?:(?:19|20)\d{2}年度?)?(?:政府)?(?:信息|政务)公开/,
];

function ofEditor(text: string): string | null {
  if (!text.includes('由')) return null;
  const match = editors.map((editor) => editor.exec(text)?.[1]).find((name) => name !== undefined);
  return match === undefined ? null : agencyName(match.replace(disclosureOffice, ''));
}

/** The office of a government that sees to disclosure reports for it: 晋安区人民政府信息公开办. */
const disclosureOffice =
  /(?:(?<=人民政府)|(?<!人民)(?:政府)?)(?:信息|政务)公开(?:工作)?(?:领导小组(?:办公室|办)?|办公室|办)$/;

/** Lines that speak of the agency itself: where it sits, who runs the page. */
const aboutItself =
  /本报告|编制|联系(?:电话|地址|方式|人)|地址|主办|承办|版权所有|来源|发布(?:机构|单位)|公开(?:机构|主体|单位)|信息来源|备案/;

export function linesAboutAgency(lines: readonly Line[]): string {
  return lines
    .filter(({ text }, index) => index < 4 || index >= lines.length - 4 || aboutItself.test(text))
    .map(({ text }) => text)
    .join('\n');
}
