import { type Cut, type Offset, offsetOver } from './offsets.ts';

/** Text that was made from a source and knows where each of its characters stands there. */
export interface Mapped {
  text: string;
  /** The source offset of the character at `index`; for `text.length`, the source's length. */
  offset: Offset;
  /** The source offsets of `text.slice(start, end)`, for use with `locate`. */
  span(start: number, end: number): [start: number, end: number];
}

export function mapped(text: string, offset: Offset): Mapped {
  const span = (start: number, end: number): [number, number] => {
    const from = offset(start);
    return [from, end > start ? offset(end - 1) + 1 : from];
  };
  return { text, offset, span };
}

/** The same text without some stretches, given in order of their place. */
export function cutOut(from: Mapped, cuts: readonly Cut[]): Mapped {
  if (cuts.length === 0) return from;
  const kept: string[] = [];
  let end = 0;
  for (const { at, removed } of cuts) {
    kept.push(from.text.slice(end, at));
    end = at + removed;
  }
  const inner = offsetOver(cuts);
  return mapped(kept.join('') + from.text.slice(end), (index) => from.offset(inner(index)));
}
