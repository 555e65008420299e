import type { SourceDocument } from '../blocks.ts';
import { ParseError } from '../types.ts';

/** Words that a report on open government information cannot do without. */
const subject = /(政府)?信息公开|政务公开|政务信息/g;
const kind = /年度?报告|年报|统计表|情况报告|工作报告|工作总结|情况说明/;

/** Throws where a document without tables is no such report: about something else, or a mere link to one. */
export function checkRelevance(source: SourceDocument, text: string): void {
  const mentions = text.match(subject)?.length ?? 0;
  const attached = source.attachments.find(({ text: name }) => kind.test(name));
  if (attached && mentions < 12 && text.length < 1500)
    throw new ParseError('attachment-only', {
      zh: `这个网页只给出附件，没有正文。请下载附件再解析：${attached.url}`,
      en: `This page only links to the report. Download the attachment and parse that: ${attached.url}`,
    });
  if (mentions >= 3 || (mentions >= 1 && kind.test(text))) return;
  throw new ParseError('not-a-report', {
    zh: '文中没有政府信息公开年度报告的表格或文字。请确认文件是否选对；若表格在图片或附件中，请提供原件。',
    en: 'Neither the tables nor the words of an annual report on open government information were found. Check that this is the right file; if its tables are pictures or attachments, provide those.',
  });
}

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
