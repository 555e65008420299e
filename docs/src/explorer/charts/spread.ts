import type { ExplorerRow } from '../rows.ts';
import { quantile } from './chart.ts';

/** How the figures of a group lie. */
export interface Spread<Key> {
  key: Key;
  count: number;
  low: number;
  median: number;
  high: number;
}

/** Quartiles and median of the figures, by a key of their reports, in the order of the keys. */
export function spreadBy<Key extends number | string>(
  rows: readonly ExplorerRow[],
  keyOf: (row: ExplorerRow) => Key,
): Spread<Key>[] {
  const groups = new Map<Key, number[]>();
  for (const row of rows) {
    if (row.value === null) continue;
    const group = groups.get(keyOf(row));
    if (group) group.push(row.value.value);
    else groups.set(keyOf(row), [row.value.value]);
  }
  const spreads = [...groups].map(([key, values]) => spreadOf(key, values));
  return spreads.sort((left, right) => (left.key < right.key ? -1 : 1));
}

function spreadOf<Key>(key: Key, values: number[]): Spread<Key> {
  const sorted = values.sort((left, right) => left - right);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  return { key, count: sorted.length, low: low ?? 0, median: median ?? 0, high: high ?? 0 };
}
