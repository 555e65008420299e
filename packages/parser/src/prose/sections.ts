import type { Heading } from '@ogi-reports/schema';
import type { Paragraph } from '../blocks.ts';
import { compactOf } from '../text/compact.ts';
import { type Numbering, numbering } from './heading-number.ts';
import { isSectionName, sectionNamed } from './section-names.ts';

/** A heading and the paragraph that holds it, of which it may be the first sentence only. */
export interface PlacedHeading extends Heading {
  paragraph: number;
  /** The heading's words, compact and without the number. */
  words: string;
  /** Where the heading ends in the paragraph's compact text. */
  end: number;
}

/** A heading longer than this is a sentence of the text that happens to be numbered. */
const longest = 60;

/** The numbers read so far, by which a mark that stands for two levels is told. */
interface Progress {
  level: number;
  /** The last number of the level （一）, and whether its list is printed as （2）. */
  second: number;
}

/** The headings of a document in order, with number and level as printed. Missing ones are not guessed. */
export function readHeadings(paragraphs: readonly Paragraph[]): PlacedHeading[] {
  const progress: Progress = { level: 0, second: 0 };
  const headings: PlacedHeading[] = [];
  paragraphs.forEach((paragraph, index) => {
    const heading = readHeading(paragraph, index, progress);
    if (!heading) return;
    progress.level = heading.level;
    if (heading.level === 1) progress.second = 0;
    if (heading.level === 2 && heading.number !== null) progress.second = heading.number;
    headings.push(heading);
  });
  return headings;
}

function readHeading(paragraph: Paragraph, index: number, progress: Progress): PlacedHeading | null {
  if (paragraph.text.length > 4000) return null;
  const { text, span } = compactOf(paragraph);
  const mark = numbering(text);
  const from = mark?.length ?? 0;
  const words = (/^[^。;!?]*/.exec(text.slice(from)) as RegExpExecArray)[0].replace(/[:,]$/, '');
  if (words === '' || words.length > longest || !isHeading(paragraph, text, mark, words)) return null;
  const level = mark ? levelOf(mark, words, progress) : 1;
  const end = from + words.length;
  return {
    text: paragraph.text.slice(...span(0, end)).trim(),
    number: mark?.number ?? null,
    level,
    section: level === 1 ? sectionNamed(words) : null,
    location: paragraph.locate(...span(0, end)),
    paragraph: index,
    words,
    end,
  };
}

function isHeading(paragraph: Paragraph, text: string, mark: Numbering | null, words: string): boolean {
  if (mark) return mark.style !== 'arabic' || !/^[\d%]/.test(words);
  if (paragraph.role === 'title') return false;
  return isSectionName(text.replace(/[。:]$/, ''));
}

/** （2） is a second （二） where that is due, and 1、 a first 一、 where it names a section. */
function levelOf(mark: Numbering, words: string, { level, second }: Progress): number {
  if (mark.style === 'chinese') return 1;
  if (mark.style === 'chinese-brackets') return 2;
  if (mark.style === 'arabic-brackets')
    return mark.number === second + 1 && (mark.number > 1 || level === 1) ? 2 : 4;
  const topLevel = level < 2 && mark.number === 1 && second === 0 && sectionNamed(words) === 'overview';
  return topLevel && isSectionName(words) ? 1 : 3;
}
