import type { Diagnostic } from '@ogi-reports/schema';
import type { Block, Paragraph } from '../blocks.ts';
import { normalise } from '../text/normalise.ts';
import { finding } from './reading.ts';

/** How a report or its table calls itself: its years, and who it is of, as far as the title says. */
interface Title {
  year: string;
  agency: string;
}

const longestTitle = 60;
const subject = /(?:政府信息|政务|信息)公开/;
const noun = /(?:报告|年报|统计表|情况表)(?:[(（][^()（）]*[)）])?$/;
const noTitle = /[。；;，,:：>»《]|^附|[上下]一[篇条]|关于|通知|下载|^\d+[.、]/;
const digits = '〇一二三四五六七八九';

/** The title that a line is, with one year; null where it is none. */
export function titleOf(text: string): Title | null {
  if (text.length > longestTitle || !text.includes('公开')) return null;
  const words = normalise(text)
    .text.replace(/\s+/g, '')
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/, (year) =>
      Array.from(year.replace(/[零○]/g, '〇'), (digit) => digits.indexOf(digit)).join(''),
    );
  if (!subject.test(words) || !noun.test(words) || noTitle.test(words)) return null;
  const years = [...new Set(words.match(/(?:19|20)\d{2}(?=年|[)）-]|政)/g))];
  const [agency = ''] = /^.*?(?=(?:19|20)\d{2}|政府信息|政务|信息公开)/.exec(words) ?? [];
  return years.length === 1 ? { year: years[0] as string, agency } : null;
}

/** Whether two titles are of different reports: of different years, or of the same year and different agencies. */
function isOther(one: Title, other: Title): boolean {
  if (one.year !== other.year) return true;
  const [short, long] = [one.agency, other.agency].sort((a, b) => a.length - b.length) as [string, string];
  return short !== '' && !long.includes(short);
}

const section =
  /^[一二三四五六七]、|统计指标|主动公开政府信息(?:的)?情况|收到和处理政府信息公开申请|行政复议[、和]?行政诉讼/;
const fewestSections = 2;

/** Whether these blocks hold the body of a report: tables, or several of its sections. */
const isBody = (blocks: readonly Block[]): boolean => {
  const sections = blocks.filter((block) => block.kind === 'paragraph' && section.test(block.text.trim()));
  return blocks.some(({ kind }) => kind === 'grid') || sections.length >= fewestSections;
};

/**
 * The blocks of the first report of a document that holds several, as sheets of several years or pages of several
 * agencies do: a table that the first lacks must not be taken from the next. A title of another year or agency begins
 * another report where the body of one stands before it and behind it.
 */
export function firstReport(blocks: Block[]): { blocks: Block[]; diagnostics: Diagnostic[] } {
  let first: Title | undefined;
  for (const [at, block] of blocks.entries()) {
    const title = block.kind === 'paragraph' ? titleOf(block.text) : null;
    if (!title) continue;
    first ??= title;
    if (isOther(first, title) && isBody(blocks.slice(0, at)) && isBody(blocks.slice(at + 1)))
      return { blocks: blocks.slice(0, at), diagnostics: [anotherReport(block as Paragraph)] };
  }
  return { blocks, diagnostics: [] };
}

const anotherReport = (title: Paragraph): Diagnostic =>
  finding(
    'second-report',
    'warning',
    `文中另有一份报告（“${title.text.trim()}”），只读取了它前面的第一份。请把几份报告分开，逐份解析。`,
    `The document holds another report (“${title.text.trim()}”); only the first, before it, was read. Split the reports and parse each by itself.`,
    title.locate(),
  );
