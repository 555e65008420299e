import type { Diagnostic } from '@ogi-reports/schema';
import type { Block, Paragraph } from '../blocks.ts';
import { normalise } from '../text/normalise.ts';
import { finding } from './reading.ts';
import { titleOf } from './several-reports.ts';

const longestCaption = 40;
/** 2022年度：, （2022年）, 政府信息公开情况统计表（2016年度）, 2022年度行政复议、行政诉讼情况. */
const caption =
  /^(?:[(（]?((?:19|20)\d{2})年度?[)）]?[:：]?|[^。；;，,]*((?:19|20)\d{2})年度?[^。；;，,\d]*(?:表|情况)[)）]?[:：]?|[^。；;，,\d]*(?:表|情况)[(（]((?:19|20)\d{2})年度?[)）])$/;
const end = /^(?:[一二三四五六七八九]|第[一二三四五六七八九]部分)[、.．]|。/;

const plain = (text: string): string => normalise(text).text.replace(/\s+/g, '');

/** The year that a line says of the table below it; null where it is no such line. */
function captionYear(block: Block): string | null {
  if (block.kind !== 'paragraph' || block.text.length > longestCaption) return null;
  const text = plain(block.text);
  if (!/^.{0,30}(?:19|20)\d{2}/.test(text) || /报告|年报|通知/.test(text)) return null;
  const match = caption.exec(text);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

/** The year of the report's own title, which is no table's. */
function yearOfTitle(blocks: readonly Block[]): string | null {
  for (const block of blocks)
    if (block.kind === 'paragraph' && /报告|年报/.test(block.text)) {
      const year = titleOf(block.text)?.year;
      if (year) return year;
    }
  return null;
}

/**
 * The blocks without the tables that stand under another year's name, as reports print last year's above or below
 * their own. A sole caption may be a slip of the pen: only beside one of the report's own year does it say anything.
 */
export function withoutOtherYears(blocks: Block[]): { blocks: Block[]; diagnostics: Diagnostic[] } {
  const captions = blocks.flatMap((block, at) => {
    const year = captionYear(block);
    return year === null ? [] : [{ at, year }];
  });
  if (captions.length < 2) return { blocks, diagnostics: [] };
  const own = yearOfTitle(blocks);
  if (own === null || !captions.some(({ year }) => year === own)) return { blocks, diagnostics: [] };
  const others = captions.filter(({ at, year }) => year !== own && holdsTable(blocks, at));
  const left = new Set(others.flatMap(({ at }) => underCaption(blocks, at)));
  return {
    blocks: left.size === 0 ? blocks : blocks.filter((_, at) => !left.has(at)),
    diagnostics: others.map(({ at, year }) => otherYear(blocks[at] as Paragraph, year, own)),
  };
}

/** The caption and what belongs to it: up to the next caption, the next section or a sentence. */
function underCaption(blocks: readonly Block[], from: number): number[] {
  const found = [from];
  for (let at = from + 1; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (captionYear(block) !== null || (block.kind === 'paragraph' && end.test(block.text.trim()))) break;
    found.push(at);
  }
  return found;
}

const fewestLines = 2;

const holdsTable = (blocks: readonly Block[], from: number): boolean => {
  const under = underCaption(blocks, from).slice(1);
  const figures = under.filter((at) => {
    const block = blocks[at] as Block;
    return block.kind === 'grid' || /\d/.test(block.text);
  });
  return figures.length >= fewestLines || figures.some((at) => blocks[at]?.kind === 'grid');
};

const otherYear = (line: Paragraph, year: string, own: string): Diagnostic =>
  finding(
    'table-of-another-year',
    'warning',
    `“${line.text.trim()}”下的表是 ${year} 年的，本报告是 ${own} 年的，此表未读取。`,
    `The table under “${line.text.trim()}” is of ${year}; the report is of ${own}, so it was not read.`,
    line.locate(),
  );
