import type { Location } from '@ogi-reports/schema';
import type { Paragraph } from '../blocks.ts';
import { compactOf } from '../text/compact.ts';
import type { Mapped } from '../text/mapped.ts';

/** A paragraph with its compact text, as the identity is read from. */
export interface Line extends Mapped {
  paragraph: Paragraph;
  /** Its place among the lines that hold text. */
  index: number;
}

/** A stretch of the text with its place. */
export interface Found {
  /** Simplified and compact, for comparison. */
  words: string;
  /** As printed, without the blanks of typesetting. */
  text: string;
  location: Location | null;
}

/** The lines of a document that hold text. */
export function readLines(paragraphs: readonly Paragraph[]): Line[] {
  const lines: Line[] = [];
  for (const paragraph of paragraphs) {
    const { text, offset, span } = compactOf(paragraph);
    if (text !== '') lines.push({ text, offset, span, paragraph, index: lines.length });
  }
  return lines;
}

/** A stretch of a line, by its offsets in the compact text. */
export function foundIn(line: Line, start: number, end: number): Found {
  const [from, to] = line.span(start, end);
  return {
    words: line.text.slice(start, end),
    text: printed(line.paragraph.text.slice(from, to)),
    location: line.paragraph.locate(from, to),
  };
}

/** Printed text without blanks beside Chinese characters. */
export function printed(text: string): string {
  return text
    .trim()
    .replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, '')
    .replace(/\s+/g, ' ');
}
