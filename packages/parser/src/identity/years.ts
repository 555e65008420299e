import type { PrintedYear } from '@ogi-reports/schema';
import type { PlacedHeading } from '../prose/sections.ts';
import { chineseNumber, chineseYear } from '../text/chinese-number.ts';
import type { PrintedDate, PrintedPeriod } from './dates.ts';
import type { Found, Line } from './lines.ts';
import { foundIn } from './lines.ts';

/** All that may tell the year of a report. */
export interface YearEvidence {
  title: Found | null;
  pageTitle: string | null;
  period: PrintedPeriod | null;
  headings: readonly PlacedHeading[];
  tableTitles: readonly Found[];
  published: { date: PrintedDate; found: Found | null } | null;
  lines: readonly Line[];
}

const year = new RegExp(`(?<!\\d)((?:19|20)\\d{2})(?!\\d)|(${chineseYear})(?=年|度)`, 'g');

/** Every year that the document names, with what it names it for; those of the text once each. */
export function readYears(evidence: YearEvidence): PrintedYear[] {
  const { title, pageTitle, period, headings, tableTitles, published, lines } = evidence;
  const years: PrintedYear[] = [];
  const add = (source: PrintedYear['source'], text: string, location: Found['location']) => {
    for (const [, digits, numeral] of text.matchAll(year))
      years.push({ year: Number(digits ?? chineseNumber(numeral ?? '')), source, text, location });
  };
  if (title) add('title', title.words, title.location);
  if (pageTitle && pageTitle !== title?.text) add('metadata', pageTitle, null);
  if (period)
    for (const { year: named } of [period.from, period.to])
      years.push({ year: named, source: 'period', text: period.found.text, location: period.found.location });
  for (const { words, location } of headings) add('heading', words, location);
  for (const { words, location } of tableTitles) add('table-title', words, location);
  if (published)
    years.push({
      year: published.date.year,
      source: 'date',
      text: published.found?.text ?? published.date.iso ?? '',
      location: published.found?.location ?? null,
    });
  return [...years, ...yearsOfText(lines)];
}

function yearsOfText(lines: readonly Line[]): PrintedYear[] {
  const first = new Map<number, PrintedYear>();
  for (const line of lines) {
    if (!line.text.includes('年')) continue;
    for (const { 0: digits, index } of line.text.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)) {
      const { text, location } = foundIn(
        line,
        Math.max(0, index - 6),
        Math.min(line.text.length, index + 14),
      );
      if (!first.has(Number(digits)))
        first.set(Number(digits), { year: Number(digits), source: 'body', text, location });
    }
  }
  return [...first.values()];
}

const weights: Record<PrintedYear['source'], number> = {
  title: 6,
  period: 4,
  metadata: 3,
  'table-title': 2,
  heading: 1,
  date: 2,
  body: 0,
};

/** The first year in which a report could be due, and the last that a copy of one could name. */
const [earliest, latest] = [2003, 2100];

/**
 * The reporting year by vote. A report comes out in the year after, or on the last days of its own; the
 * text votes with the year that it names most often.
 */
export function voteYear(
  years: readonly PrintedYear[],
  published: PrintedDate | null,
  text: string,
): number | null {
  const votes = new Map<number, number>();
  const vote = (named: number, weight: number) => {
    if (named >= earliest && named <= latest) votes.set(named, (votes.get(named) ?? 0) + weight);
  };
  for (const { year: named, source } of years) if (source !== 'date') vote(named, weights[source]);
  const sources = new Set(years.map(({ source }) => source));
  if (published) vote(reportedIn(published), weights.date);
  const most = mostNamed(text);
  if (most !== null) vote(most, sources.has('title') || sources.has('period') ? 1 : 2);
  const [best] = [...votes].filter(([, weight]) => weight > 0).sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

function reportedIn({ year: named, iso }: PrintedDate): number {
  return iso !== null && Number(iso.slice(5, 7)) >= 11 ? named : named - 1;
}

/** The year that the text names most often, if twice or more. */
function mostNamed(text: string): number | null {
  const counts = new Map<number, number>();
  for (const [digits] of text.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g))
    counts.set(Number(digits), (counts.get(Number(digits)) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best && best[1] >= 2 ? best[0] : null;
}
