import type { Evidence, Location, PrintedRow } from '@ogi-reports/schema';
import type { Language } from '../language.ts';
import type { Beside } from '../output/report-table.ts';
import type { ReadInput } from './read-input.ts';

const longest = 48;

/**
 * Columns that show, for each row of a table, where it stands in the document and what stands there: the text
 * since the row before where the document is text, so that a row taken for another is seen; else its raw figures.
 */
export function besideSource({ evidence, text }: ReadInput, language: Language): Beside {
  if (Object.keys(evidence.cells).length === 0) return { head: [], of: () => [] };
  let from = 0;
  return {
    head: language === 'zh' ? ['原文位置', '原文'] : ['where', 'source text'],
    of(row) {
      const seen = seenOf(row, evidence.cells);
      const [first] = seen;
      if (!first) return ['', ''];
      const end = Math.max(...seen.map(({ location }) => location.end ?? 0));
      const before = text !== null && standsIn(first, text) ? plain(text.slice(from, end)) : '';
      from = Math.max(from, end);
      return [placeOf(first.location, language), (before || rawOf(seen)).slice(-longest)];
    },
  };
}

const seenOf = ({ cells }: PrintedRow, evidence: Record<string, Evidence>): Evidence[] =>
  cells.flatMap((address) => evidence[address] ?? []);

/** Whether the place of a value is one of this text: packed pages are read from a text inside of theirs. */
const standsIn = ({ raw, location: { start, end } }: Evidence, text: string): boolean =>
  start !== undefined && text.slice(start, end).includes(raw.trim());

const rawOf = (seen: readonly Evidence[]): string => seen.map(({ raw }) => raw.trim() || '∅').join(' ');

/** Text without marks of a page, for people. */
const plain = (source: string): string =>
  source
    .replace(/<[^>]*>|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export function placeOf({ line, page, sheet, reference }: Location, language: Language): string {
  if (page !== undefined) return language === 'zh' ? `第 ${page} 页` : `p. ${page}`;
  if (sheet !== undefined) return [sheet, reference].filter(Boolean).join('!');
  if (line === undefined) return '';
  return language === 'zh' ? `第 ${line} 行` : `line ${line}`;
}
