import type { SourceDocument } from '../blocks.ts';
import { compact, compactOf } from '../text/compact.ts';

/** What a document calls itself. */
export interface Titles {
  /** The page's own title, its marked titles and its first line. */
  own: string[];
  /** Short lines at its beginning. */
  lines: string[];
}

/** A title is no longer, and stands no further down. */
const longest = 70;
const lastLine = 60;

export function titlesOf({ blocks, metadata }: SourceDocument): Titles {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const filled = paragraphs.filter(({ text }) => text.trim() !== '').slice(0, lastLine);
  const own = filled.filter(({ role }, index) => index === 0 || role === 'title');
  const page = metadata.title === null ? [] : [compact(metadata.title).text];
  const short = (texts: string[]) => texts.filter((text) => text.length <= longest);
  return {
    own: [...page, ...short(own.map((line) => compactOf(line).text))],
    lines: short(filled.map((line) => compactOf(line).text)),
  };
}

/** All words of a document, those of its tables too. */
export const wholeText = ({ blocks, metadata }: SourceDocument): string =>
  [
    metadata.title ?? '',
    ...blocks.flatMap((block) =>
      block.kind === 'grid' ? block.cells.map((cell) => compact(cell.text).text) : [compactOf(block).text],
    ),
  ].join('\n');

const report = /(?:信息|政[务府])(?:主动)?公开.*(?:报告|年报|总结)/;
const ofYear = /(?:19|20)\d{2}|二[〇○零]/;
const budget = /预算|决算|三公.?经费/;

/** Whether a document calls itself a budget or its account, and nowhere a report of some year. */
export const isOfBudget = ({ own, lines }: Titles): boolean =>
  own.some((title) => budget.test(title)) &&
  ![...own, ...lines].some((title) => report.test(title) && ofYear.test(title));

/** 关于做好…年度报告编制工作的通知; a report that is sent or published by such a letter stands in brackets. */
const notice =
  /(?:做好|开展|编制|编报|编写|报送|填报|上报|组织|规范|提交|启动|布置)[^。《》]{0,40}(?:报告|年报)[^。《》]{0,24}(?:通知|函|方案|提示|提醒|要求)$/;
const asks =
  /请[^。]{0,60}(?:报送|上报|报至|报我|提交|填报|反馈|公[布开]|发布)|(?:通知|函告)如下|前[^。]{0,16}(?:报送|上报|报至|提交)/;
const reports =
  /统计期限|所列数据|主动公开(?:各类|政府)*信息[^。]{0,10}\d+[余多]?(?:条|件|篇)|现将[^。]{0,40}报告如下/;

/** The title of a notice that asks for reports, where no report follows it. */
export function noticeOf({ own, lines }: Titles, text: string): string | undefined {
  const title = [...own, ...lines.slice(0, 5)].find((each) => notice.test(each));
  if (title === undefined || !asks.test(text) || reports.test(text)) return undefined;
  const follows = lines.some(
    (line) => report.test(line) && ofYear.test(line) && /(?:报告|年报|总结)(?:\(.*\))?$/.test(line),
  );
  return follows ? undefined : title;
}
