/** A stretch of the source that normalised text holds shorter or longer. */
export interface Cut {
  at: number;
  removed: number;
  inserted: number;
}

/** From an index in normalised text to the offset in its source. */
export type Offset = (index: number) => number;

const identity: Offset = (index) => index;

/** From `start` on, offsets begin at `source` and grow by `step` a character. */
interface Stretch {
  start: number;
  source: number;
  step: 0 | 1;
}

/** The map back over cuts, given in order of their place in the source. */
export function offsetOver(cuts: readonly Cut[]): Offset {
  if (cuts.length === 0) return identity;
  const stretches: Stretch[] = [{ start: 0, source: 0, step: 1 }];
  let removedSoFar = 0;
  for (const { at, removed, inserted } of cuts) {
    const start = at - removedSoFar;
    if (inserted > 0) stretches.push({ start, source: at, step: 0 });
    stretches.push({ start: start + inserted, source: at + removed, step: 1 });
    removedSoFar += removed - inserted;
  }
  return (index) => {
    const { start, source, step } = stretchAt(stretches, index);
    return source + step * (index - start);
  };
}

function stretchAt(stretches: readonly Stretch[], index: number): Stretch {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle] as Stretch).start <= index) low = middle;
    else high = middle - 1;
  }
  return stretches[low] as Stretch;
}
