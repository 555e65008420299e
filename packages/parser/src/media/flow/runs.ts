import type { Location } from '@ogi-reports/schema';
import type { Located } from '../../blocks.ts';

/** Where text stands: something that names places of a source by offset. */
export interface Origin {
  location(start: number, end: number): Location;
}

/**
 * Text put together from stretches of a source, which remembers where each stretch came from. A stretch whose
 * length is the same in text and source maps character by character; any other (an entity, an escape) maps
 * as a whole.
 */
export class RunText {
  text = '';
  /** Three numbers for each stretch: its offset in the text, its start and its end in the source. */
  readonly runs: number[] = [];

  /** Appends text that stands at `start` to `end` of the source. */
  append(text: string, start: number, end: number): void {
    const { runs } = this;
    const last = runs.length - 3;
    const exact = end - start === text.length;
    if (exact && last >= 0 && runs[last + 2] === start && this.#isExact(last)) runs[last + 2] = end;
    else runs.push(this.text.length, start, end);
    this.text += text;
  }

  /** Appends another text with its stretches. */
  appendAll(other: RunText): void {
    const shift = this.text.length;
    for (let index = 0; index < other.runs.length; index += 3)
      this.runs.push(
        shift + (other.runs[index] as number),
        other.runs[index + 1] as number,
        other.runs[index + 2] as number,
      );
    this.text += other.text;
  }

  /** The stretch of the source that `text.slice(start, end)` came from. */
  source(start: number, end: number): [number, number] {
    if (this.runs.length === 0) return [0, 0];
    const from = this.#toSource(start);
    return [from, Math.max(from, end > start ? this.#endToSource(end) : from)];
  }

  /** The `locate` of a block with this text; `path` is the element that it stands in. */
  locator(origin: Origin, path: string): Located['locate'] {
    return (start = 0, end = this.text.length) => {
      const location = origin.location(...this.source(start, end));
      location.path = path;
      return location;
    };
  }

  #isExact(run: number): boolean {
    const next = this.runs[run + 3] ?? this.text.length;
    return (
      next - (this.runs[run] as number) === (this.runs[run + 2] as number) - (this.runs[run + 1] as number)
    );
  }

  #toSource(offset: number): number {
    const run = this.#runAt(offset);
    const start = this.runs[run + 1] as number;
    if (!this.#isExact(run)) return start;
    return Math.min(start + Math.max(0, offset - (this.runs[run] as number)), this.runs[run + 2] as number);
  }

  #endToSource(offset: number): number {
    const run = this.#runAt(offset - 1);
    const end = this.runs[run + 2] as number;
    if (!this.#isExact(run)) return end;
    return Math.min((this.runs[run + 1] as number) + offset - (this.runs[run] as number), end);
  }

  #runAt(offset: number): number {
    let [low, high] = [0, this.runs.length / 3 - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs[middle * 3] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low * 3;
  }
}
