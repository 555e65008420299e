import type { Location } from '@ogi-reports/schema';
import type { Paragraph } from '../blocks.ts';
import { compactOf } from '../text/compact.ts';
import type { Mapped } from '../text/mapped.ts';
import { numbering } from './heading-number.ts';
import type { PlacedHeading } from './sections.ts';

/** Running text under one heading: a paragraph, or the lines that a page broke it into. */
export interface Passage {
  /** Compact text of all its lines. */
  text: string;
  /** The words of the headings above it, the nearest last. */
  headings: string[];
  /** The paragraph that it begins with. */
  paragraph: number;
  /** Whether it is a heading and nothing else. */
  isHeading: boolean;
  locate(start: number, end: number): Location;
  /** The source's own characters. */
  raw(start: number, end: number): string;
}

interface Line {
  index: number;
  paragraph: Paragraph;
  compact: Mapped;
  heading: PlacedHeading | undefined;
}

/** A line of a page this long may go on in the next one. */
const shortestFullLine = 18;
/** A page's number, which stands between two lines of one sentence. */
const pageNumber = /^[-—–]{1,2}\d{1,3}[-—–]{1,2}$|^第\d{1,3}页(?:共\d{1,3}页)?$/;
/** A report's title, above its first paragraph and no part of it. */
const reportTitle = /^[^,。;]{2,60}公开[^,。;]*(?:报告|总结|年报)$/;
const lastTitleLine = 6;
/** No paragraph of a report runs over more lines. */
const mostLines = 100;

/** The passages of a document, in order. Nothing of the text is left out. */
export function readPassages(
  paragraphs: readonly Paragraph[],
  headings: readonly PlacedHeading[],
): Passage[] {
  const byParagraph = new Map(headings.map((heading) => [heading.paragraph, heading]));
  const passages: Passage[] = [];
  const above: PlacedHeading[] = [];
  let lines: Line[] = [];
  const flush = () => {
    if (lines.length > 0) passages.push(passage(lines, above));
    lines = [];
  };
  paragraphs.forEach((paragraph, index) => {
    const line = { index, paragraph, compact: compactOf(paragraph), heading: byParagraph.get(index) };
    if (lines.length > 0 && pageNumber.test(line.compact.text)) return;
    if (line.compact.text === '') {
      flush();
      return;
    }
    if (line.heading || lines.length === mostLines || !continues(lines.at(-1), line)) flush();
    if (line.heading) enter(above, line.heading);
    lines.push(line);
  });
  flush();
  return passages;
}

function enter(above: PlacedHeading[], heading: PlacedHeading): void {
  while (above.length > 0 && (above.at(-1) as PlacedHeading).level >= heading.level) above.pop();
  above.push(heading);
}

function continues(last: Line | undefined, line: Line): boolean {
  if (!last || last.paragraph.role || line.paragraph.role) return false;
  const text = last.compact.text;
  if (isWholeHeading(last) || text.length < shortestFullLine) return false;
  if (last.index < lastTitleLine && reportTitle.test(text)) return false;
  return !/[。;:!?…]["”’)]?$/.test(text) && numbering(line.compact.text) === null;
}

function isWholeHeading({ heading, compact: { text } }: Line): boolean {
  return heading !== undefined && heading.end >= text.length - 1;
}

/** A stretch of a passage in one of its lines. */
interface Part {
  paragraph: Paragraph;
  span: [start: number, end: number];
}

function passage(lines: Line[], above: readonly PlacedHeading[]): Passage {
  const first = lines[0] as Line;
  const { text, parts } = lines.length === 1 ? ofOneLine(first) : ofLines(lines);
  return {
    text,
    headings: above.map(({ words }) => words),
    paragraph: first.index,
    isHeading: isWholeHeading(first),
    locate: (start, end) => {
      const { paragraph, span } = parts(start, end)[0] ?? { paragraph: first.paragraph, span: [0, 0] };
      return paragraph.locate(...span);
    },
    raw: (start, end) =>
      parts(start, end)
        .map(({ paragraph, span: [from, to] }) => paragraph.text.slice(from, to))
        .join(''),
  };
}

/** The text of lines, and the lines that a stretch of it touches, each with its own part of the stretch. */
interface Joined {
  text: string;
  parts(start: number, end: number): Part[];
}

function ofOneLine({ compact: { text, span }, paragraph }: Line): Joined {
  const parts = (start: number, end: number) => {
    const [from, to] = [Math.max(start, 0), Math.min(end, text.length)];
    return from < to ? [{ paragraph, span: span(from, to) }] : [];
  };
  return { text, parts };
}

function ofLines(lines: readonly Line[]): Joined {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += line.compact.text;
  }
  const parts = (start: number, end: number) => {
    const touched: Part[] = [];
    lines.forEach(({ compact: { text: own, span }, paragraph }, index) => {
      const from = Math.max(start - (starts[index] as number), 0);
      const to = Math.min(end - (starts[index] as number), own.length);
      if (from < to) touched.push({ paragraph, span: span(from, to) });
    });
    return touched;
  };
  return { text, parts };
}
