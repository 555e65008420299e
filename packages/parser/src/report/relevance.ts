import type { SourceDocument } from '../blocks.ts';
import type { TableReading } from '../tables/reading.ts';
import { ParseError } from '../types.ts';
import { isOfBudget, noticeOf, type Titles, titlesOf, wholeText } from './other-kinds.ts';

/** Words that a report on open government information cannot do without. */
const subject = /(政府)?信息公开|政务公开|政务信息/g;
const kind = /年度?报告|年报|统计表|情况报告|工作报告|工作总结|情况说明/;

/** Words that tables of the forms may stand for where prose has none. */
const formsOwn = /第二十条|主动公开政府信息|收到和处理/;
/** Rows that budgets and lists of charges have as well. */
const sharedRows = /^proactiveDisclosure\.(?:administrativeCharges|procurement)\./;
const amount = /\d+[余多]?(?:条|件|次|篇|份|个|宗)/;

/** Throws where a document is no such report: about something else, a mere link to one, or a notice that asks for it. */
export function checkRelevance(source: SourceDocument, reading: TableReading, text: () => string): void {
  const isRead = [...reading.cells.keys()].some((address) => !sharedRows.test(address));
  if (isRead) return;
  const titles = titlesOf(source);
  if (isOfBudget(titles)) throw notAReport();
  if (reading.family !== null) {
    const whole = wholeText(source);
    if (subjectCount(whole) === 0 && !formsOwn.test(whole)) throw notAReport();
    return;
  }
  checkProse(source, titles, text());
}

function checkProse(source: SourceDocument, titles: Titles, text: string): void {
  const mentions = subjectCount(text);
  const attached = mentions < 12 && text.length < 1500 ? attachmentOf(source, text) : undefined;
  if (attached)
    throw new ParseError('attachment-only', {
      zh: `这个网页只给出附件，没有正文。请下载附件再解析：${attached.url}`,
      en: `This page only links to the report. Download the attachment and parse that: ${attached.url}`,
    });
  const notice = noticeOf(titles, text);
  if (notice !== undefined)
    throw new ParseError('not-a-report', {
      zh: `这是布置编制或报送年度报告的通知（“${notice}”），不是年度报告。请提供报告本身。`,
      en: `This is a notice that asks for annual reports (“${notice}”), and no report. Provide the report itself.`,
    });
  if (mentions >= 3 || (mentions >= 1 && kind.test(text))) return;
  throw notAReport();
}

const subjectCount = (text: string): number => text.match(subject)?.length ?? 0;

/** The file that holds the report: one that its name tells, or any where the page says next to nothing itself. */
function attachmentOf({ attachments, metadata }: SourceDocument, text: string) {
  const named = attachments.find(({ text: name }) => kind.test(name));
  const isBare = (text.match(/[。;]/g) ?? []).length < 3 && !amount.test(text);
  const isAbout = subjectCount(`${metadata.title}\n${text}`) > 0;
  return named ?? (isBare && isAbout ? attachments[0] : undefined);
}

const notAReport = (): ParseError =>
  new ParseError('not-a-report', {
    zh: '文中没有政府信息公开年度报告的表格或文字。请确认文件是否选对；若表格在图片或附件中，请提供原件。',
    en: 'Neither the tables nor the words of an annual report on open government information were found. Check that this is the right file; if its tables are pictures or attachments, provide those.',
  });

/** Throws for statistics of a quarter or month, whose figures must not be read as a year's. */
export function checkAnnual(titles: readonly string[]): void {
  const part = titles.find((title) =>
    /[第]?[一二三四1-4]季度|上半年|\d{1,2}月份?(统计|报表)|月报表/.test(title),
  );
  if (part)
    throw new ParseError('quarterly', {
      zh: `这是季度或月度报表（“${part}”），不是年度报告，未读取其数字。`,
      en: `These are figures of a quarter or month (“${part}”), not an annual report; they were not read.`,
    });
}
