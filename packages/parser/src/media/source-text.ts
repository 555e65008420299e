import type { Location } from '@ogi-reports/schema';
import { type Located, lineAndColumn } from '../blocks.ts';

/** Decoded text of a document without its byte order mark, in which places are named by offset. */
export class SourceText {
  readonly text: string;
  readonly #file: string | undefined;
  #lineStarts: number[] | undefined;

  constructor(text: string, file?: string) {
    this.text = text;
    this.#file = file;
  }

  /** The place of `text.slice(start, end)`. */
  location(start: number, end: number): Location {
    this.#lineStarts ??= lineStarts(this.text);
    const { line, column } = lineAndColumn(this.#lineStarts, start);
    const place: Location = { line, column, start, end };
    if (this.#file !== undefined) place.file = this.#file;
    return place;
  }

  /** The stretch from `start` to `end` as it stands in the source. */
  stretch(start: number, end: number): Located {
    const text = this.text.slice(start, end);
    return { text, locate: (from = 0, to = text.length) => this.location(start + from, start + to) };
  }
}

/** Offsets at which lines begin, by the line ends that editors count: LF, CR LF and CR. */
function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r') && /\r(?!\n)/.test(text)) {
    for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
