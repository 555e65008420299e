import type { SourceDocument } from '../blocks.ts';
import { compact } from '../text/compact.ts';
import { type Found, foundIn, type Line, printed } from './lines.ts';
import { isLabel, isMoreThanTitle } from './title-lines.ts';

/** What reports call themselves. 年度报 is a title cut short. */
const kinds =
  /(?:信息|政[务府])(?:主动)?公开.{0,20}(?:报告|年报|年度报|总结)|(?:信息|政[务府])公开.{0,8}20\d{2}年.{0,6}(?:报告|年报)|20\d{2}.{0,24}(?:信息|政务)公开.{0,8}(?:报告|年报|总结)/;
/** Words of navigation, of sentences and of what merely speaks of a report. */
const noTitle =
  /当前位置|您的位置|首页|>|»|上一篇|下一篇|[。;]|现将|如下|根据|按照|通知$|目录|指南|下载|点击|打印|报告由|本报告|编制$|《[^》]*$|附件\d?[:.]|统计表|(?:日期|时间|机构|单位|主体|号|来源)[:：]|[〕\])]\d+号$/;
/** What boxes of facts write before the title. */
const titleCaption = /^[|\s]*(?:标\s*题|题\s*名|名\s*称|(?:信息|文件|公文)(?:名称|标题))[:：|\s]+/;
const boxEnd = /[|\s]+$/;
/** How far down a title may stand, and how many lines it may wrap over. */
const lastLine = 60;
const mostLines = 3;
const longestTitle = 70;

interface Candidate extends Found {
  score: number;
  line: number;
  /** The line behind it. */
  next: number;
  /** Whether the medium's markup says that it is a title or heading. */
  isMarked: boolean;
}

/** The report's own title, printed over one to three lines, or else that of the page. */
export function findTitle(source: SourceDocument, lines: readonly Line[]): Found | null {
  const page = pageTitle(source.metadata.title);
  const first = lines.slice(0, lastLine + mostLines).map(partOfTitle);
  const candidates = lines
    .slice(0, lastLine)
    .flatMap((_, start) => wrapped(first, start))
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, page) + aboveText(lines, candidate) }));
  for (const candidate of candidates) {
    if (isListed(candidate, candidates)) candidate.score -= 4;
    if (isMoreThanTitle(candidate, candidates)) candidate.score -= 6;
  }
  candidates.sort((one, other) => other.score - one.score || one.line - other.line);
  const [best] = candidates;
  if (!best) return page ?? announced(lines);
  return { words: best.words, text: best.text, location: best.location };
}

const caption = /(?:发布|公开|生成|成文)?(?:时间|日期):|来源:|索引号|浏览(?:次数|量)|字[体号]:/;

/** A page's date, source and the like stand below the title of its article. */
const aboveText = (lines: readonly Line[], { next }: { next: number }): number =>
  caption.test(lines[next]?.text ?? '') ? 3 : 0;

/** The name of a column (政府信息公开年报) tells neither year nor agency. */
const isTelling = (words: string): boolean => /(?:19|20)\d{2}/.test(words) || named.test(words);

/** Titles of other reports on the lines beside it make it an entry of a list. */
const isListed = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  all.some(
    (other) =>
      (other.next === candidate.line || other.line === candidate.next) &&
      isTelling(other.words) &&
      !other.words.includes(candidate.words) &&
      !candidate.words.includes(other.words),
  );

/** A line that may be all or part of a title, with its words. */
interface PartOfTitle {
  line: Line;
  words: string;
}

const partOfTitle = (line: Line): PartOfTitle | null =>
  line.text.length > longestTitle || noTitle.test(line.text) || isLabel(line.text)
    ? null
    : { line, words: line.text.replace(titleCaption, '').replace(boxEnd, '') };

/** The titles that begin at a line: the shortest run of lines that makes one. */
function wrapped(parts: readonly (PartOfTitle | null)[], start: number): Omit<Candidate, 'score'>[] {
  let words = '';
  for (let index = start; index < Math.min(start + mostLines, parts.length); index++) {
    const part = parts[index];
    if (!part || (index > start && titleCaption.test(part.line.text))) return [];
    const { line } = part;
    words += part.words;
    if (words.length > longestTitle) return [];
    if (!kinds.test(words)) continue;
    if (!/(?:报告|年报|年度报|总结)/.test(line.text) && words.length > line.text.length) continue;
    const { paragraph } = (parts[start] as PartOfTitle).line;
    const printedParts = parts.slice(start, index + 1).map((each) => printedTitle(each as PartOfTitle));
    return [
      {
        words,
        text: printedParts.join(''),
        location: paragraph.locate(),
        line: start,
        next: index + 1,
        isMarked: paragraph.role !== undefined,
      },
    ];
  }
  return [];
}

const printedTitle = ({ line: { paragraph } }: PartOfTitle): string =>
  printed(paragraph.text.replace(titleCaption, '').replace(boxEnd, ''));

const named = /^.{2,}(?:人民政府|[乡镇县市区旗州盟省局委厅署办院]|街道|办事处|委员会|中心|苏木).*公开/;

/** Agency and year make a title telling; markup and the page's own title confirm it. */
function scoreOf({ words, line, isMarked }: Omit<Candidate, 'score'>, page: Found | null): number {
  return (
    (/(?:19|20)\d{2}/.test(words) ? 3 : 0) +
    (named.test(words) ? 3 : 0) +
    (page && (page.words.includes(words) || words.includes(page.words)) ? 2 : 0) +
    (/(?:年度报告|年报|工作报告)/.test(words) ? 1 : 0) +
    (line === 0 ? 1 : 0) +
    (isMarked ? 3 : 0) -
    (words.length > 45 ? 2 : 0)
  );
}

const announcement =
  /(?:现(?:将|予?公[布开])|特向社会公[布开]|由[^,。;]{3,30}编制的)(?<title>[^,。;:《》]{0,30}?(?:19|20)\d{2}年度?(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报))(?=[,。;:]|如下|主要|由|予以)/;
/** Sentences further down speak of other reports too. */
const lastAnnouncement = 10;

/** The title as a report without one calls itself in its first sentences. */
function announced(lines: readonly Line[]): Found | null {
  for (const line of lines.slice(0, lastAnnouncement)) {
    const match = announcement.exec(line.text);
    const title = match?.groups?.title;
    if (match && title) {
      const end = match.index + match[0].length;
      return foundIn(line, end - title.length, end);
    }
  }
  return null;
}

/** The part of a page's title that names a report; the rest is the site's. */
function pageTitle(title: string | null): Found | null {
  if (title === null) return null;
  const part = title.split(/[_|｜]|\s[-—–]\s|--/).find((each) => kinds.test(compact(each).text));
  if (part === undefined) return null;
  return { words: compact(part).text, text: printed(part), location: null };
}
