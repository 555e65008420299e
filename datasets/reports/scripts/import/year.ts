import type { Transcript } from './corpus.ts';

/** Forms with the first year whose reports could follow them. */
const firstYears = { '2019-trial': 2019, '2021': 2021, '2014-table': 2014, 'not-seen': 0 };

/** The reporting year, or why it is unsure. */
export function yearOf({ year, title, publishedAt, edition }: Transcript): number | { reason: string } {
  if (year === null) return { reason: 'year not printed in what was read' };
  const printed = /(20\d\d)/.exec(title)?.[1];
  if (printed && Number(printed) !== year) return { reason: `title says ${printed}, transcription ${year}` };
  if (publishedAt && publishedAt < `${year}-12-01`)
    return { reason: `year unsure: dated ${publishedAt.slice(0, 10)}, before the year ${year} was over` };
  if (year < firstYears[edition])
    return {
      reason: `year unsure: the page names ${year}, its table is the form of ${firstYears[edition]} and later`,
    };
  return year;
}
