/** What a row adds to the two sums of each of table three's columns of applicants. */
export type Vector = readonly number[];

const columns = 6;
export const nothing: Vector = new Array<number>(2 * columns).fill(0);

/** With which sign a row counts among the outcomes less their total, and among what came in less what was closed or kept. */
function signsOf(row: string): [outcomes: number, requests: number] {
  if (row === 'outcomes.all') return [-1, -1];
  if (row.startsWith('outcomes.')) return [1, 0];
  return [0, row === 'carriedToNextYear' ? -1 : 1];
}

/** A row's figures by kind of applicant as what they add to the sums, all of which come to nothing in the end. */
export function vectorOf(row: string, values: readonly number[]): Vector {
  const signs = signsOf(row);
  return signs.flatMap((sign) => Array.from({ length: columns }, (_, at) => sign * (values[at] ?? 0) || 0));
}

export const plus = (left: Vector, right: Vector): Vector =>
  left.map((number, at) => number + (right[at] ?? 0));

const mostStates = 20_000;

/**
 * Of each row's options, those that are part of a way in which all sums come out: their numbers, row by row. Null
 * where there is no way, or where there are too many to look at.
 */
export function solutionsOf(start: Vector, rows: readonly (readonly Vector[])[]): number[][] | null {
  const reached = reachable(start, rows);
  if (!reached) return null;
  let wanted = new Set([nothing.join()]);
  const found: number[][] = [];
  for (let row = rows.length - 1; row >= 0; row--) {
    const before = new Set<string>();
    const kept = new Set<number>();
    for (const [key, state] of reached[row] as Map<string, Vector>)
      rows[row]?.forEach((option, number) => {
        if (!wanted.has(plus(state, option).join())) return;
        before.add(key);
        kept.add(number);
      });
    found.unshift([...kept]);
    wanted = before;
  }
  return wanted.size > 0 ? found : null;
}

/** The sums that can be reached before each row. */
function reachable(start: Vector, rows: readonly (readonly Vector[])[]): Map<string, Vector>[] | null {
  const all = [new Map([[start.join(), start]])];
  let count = 0;
  for (const options of rows) {
    const next = new Map<string, Vector>();
    for (const state of all.at(-1)?.values() ?? [])
      for (const option of options) {
        const sum = plus(state, option);
        next.set(sum.join(), sum);
        if (++count > mostStates) return null;
      }
    all.push(next);
  }
  return all;
}
