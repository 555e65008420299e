import type { TableFigures } from '../figures/figures.ts';
import type { CompiledRelation } from './compile.ts';
import { type Equation, equations } from './equations.ts';

/** One figure changed. */
export interface Change {
  position: number;
  from: number;
  to: number;
}

/** What may have happened where two figures are off: one slip of the pen or of a copy. */
export type Slip = 'split' | 'swapped';

/** `proven`: no other set of so few cells would do. Otherwise it only explains what is seen. */
export interface Repair {
  changes: Change[];
  proven: boolean;
  slip?: Slip;
}

interface Step {
  position: number;
  by: number;
}

/**
 * The smallest set of cells (one or two) whose change makes every sum of a table hold, where there is exactly
 * one such set; else a figure split over two neighbouring cells, where exactly one explains all.
 * Sums with missing figures and weak ones (a warning at most) prove nothing and are left out.
 */
export function smallestRepair(
  relations: readonly CompiledRelation[],
  { values }: TableFigures,
): Repair | undefined {
  const all = equations(relations, values);
  const broken = all.filter(({ gap }) => Math.abs(gap) > 1e-6);
  if (broken.length === 0) return;
  const one = solutions(singles(broken), all, values);
  const found = one.length > 0 ? one : solutions(pairs(broken, all), all, values);
  if (found.length === 1) return proven(found[0] as Change[]);
  return explained(solutions(splits(broken, values), all, values));
}

/** One pair of cells whose digits, put together, mend all: in which of the two they belong stays open. */
function explained(splits: Change[][]): Repair | undefined {
  const pairs = new Set(splits.map((changes) => changes.map(({ position }) => position).join()));
  const [changes] = splits;
  return changes && pairs.size === 1 ? { changes, proven: false, slip: 'split' } : undefined;
}

/** The candidates that make every sum hold, with figures that a form can hold. */
function solutions(candidates: Iterable<Step[]>, all: Equation[], values: Float64Array): Change[][] {
  const found: Change[][] = [];
  for (const steps of candidates) {
    if (!mends(all, steps)) continue;
    const changes = steps.map((step) => change(step, values));
    if (changes.every(({ to }) => to >= 0 && Number.isInteger(to))) found.push(changes);
  }
  return found;
}

function mends(all: Equation[], steps: Step[]): boolean {
  const moved = ({ weights }: Equation) =>
    steps.reduce((sum, { position, by }) => sum + (weights.get(position) ?? 0) * by, 0);
  return (
    steps.every(({ by }) => Math.abs(by) > 1e-6) && all.every((sum) => Math.abs(sum.gap + moved(sum)) < 1e-6)
  );
}

function change({ position, by }: Step, values: Float64Array): Change {
  const from = values[position] as number;
  return { position, from, to: Math.round((from + by) * 1e6) / 1e6 };
}

/** Any repair changes a cell of the first broken sum. */
function singles(broken: Equation[]): Step[][] {
  const [first] = broken as [Equation];
  return [...first.weights].map(([position, weight]) => [{ position, by: -first.gap / weight }]);
}

function* pairs(broken: Equation[], all: Equation[]): Generator<Step[]> {
  const first = [...(broken[0] as Equation).weights.keys()];
  const others = [...new Set(all.flatMap(({ weights }) => [...weights.keys()]))];
  for (const one of first)
    for (const other of others) {
      if (other === one || (first.includes(other) && other < one)) continue;
      const steps = solve(all, one, other);
      if (steps) yield steps;
    }
}

/** The changes of two cells that the sums they stand in determine; undefined where they leave them open. */
function solve(all: Equation[], one: number, other: number): Step[] | undefined {
  const rows = all
    .map(({ gap, weights }) => [weights.get(one) ?? 0, weights.get(other) ?? 0, -gap] as const)
    .filter(([a, b]) => a !== 0 || b !== 0);
  for (const [a, b, gap] of rows)
    for (const [c, d, otherGap] of rows) {
      const determinant = a * d - b * c;
      if (determinant === 0) continue;
      const by = (gap * d - b * otherGap) / determinant;
      return [
        { position: one, by },
        { position: other, by: (a * otherGap - gap * c) / determinant },
      ];
    }
  return undefined;
}

/** `12` that became `1` and `2` in neighbouring cells: put together again in either of them. */
function* splits(broken: Equation[], values: Float64Array): Generator<Step[]> {
  for (const position of (broken[0] as Equation).weights.keys()) {
    const [first, second] = [values[position], values[position + 1]];
    if (!(first && first > 0) || second === undefined || Number.isNaN(second)) continue;
    const joined = Number(`${first}${second}`);
    yield [step(position, first, joined), step(position + 1, second, 0)];
    yield [step(position, first, 0), step(position + 1, second, joined)];
  }
}

const step = (position: number, from: number, to: number): Step => ({ position, by: to - from });

function proven(changes: Change[]): Repair {
  const slip = slipOf(changes);
  return { changes, proven: true, ...(slip && { slip }) };
}

function slipOf(changes: Change[]): Slip | undefined {
  if (changes.length !== 2) return undefined;
  const [one, other] = [...changes].sort((a, b) => a.position - b.position) as [Change, Change];
  if (one.from === other.to && one.to === other.from) return 'swapped';
  const joined = Number(`${one.from}${other.from}`);
  const split = (one.to === joined && other.to === 0) || (other.to === joined && one.to === 0);
  return split && other.position === one.position + 1 ? 'split' : undefined;
}
