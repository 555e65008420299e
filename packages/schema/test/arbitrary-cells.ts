import type { CellState, CodebookEntry, Money } from '@ogi-reports/schema';
import fc from 'fast-check';

/** One cell of an arbitrary report. */
export interface ArbitraryCell {
  address: string;
  value: number | Money | null;
  state: CellState | null;
}

interface Draw {
  magnitude: number;
  negative: boolean;
  unit: Money['unit'];
  state: CellState | null;
  absent: boolean;
}

const size = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.nat(500) },
  { weight: 1, arbitrary: fc.nat(1_000_000_000) },
);

const state: fc.Arbitrary<CellState> = fc.record(
  {
    status: fc.constantFrom('blank', 'not-applicable', 'text', 'illegible', 'absent'),
    raw: fc.constantFrom(null, '', '/', '-', '无', '约20'),
    note: fc.constantFrom('page break', null),
  },
  { requiredKeys: ['status', 'raw'] },
) as fc.Arbitrary<CellState>;

/** One cell in six holds no figure: most of those with a state, as in a table that was read. */
const draw: fc.Arbitrary<Draw> = fc.record({
  magnitude: size,
  negative: fc.boolean(),
  unit: fc.constantFrom('万元', '元', null),
  state: fc.option(state, { freq: 3 }),
  absent: fc.integer({ min: 0, max: 5 }).map((side) => side === 0),
});

/** A draw for every cell, the kinds of the codebook respected. */
export function arbitraryCells(entries: readonly CodebookEntry[]): fc.Arbitrary<ArbitraryCell[]> {
  const length = entries.length;
  return fc
    .array(draw, { minLength: length, maxLength: length, size: 'max' })
    .map((draws) => draws.map((drawn, index) => cell(entries[index] as CodebookEntry, drawn)));
}

function cell({ address, kind }: CodebookEntry, drawn: Draw): ArbitraryCell {
  if (drawn.absent) return { address, value: null, state: drawn.state };
  const { magnitude, negative, unit } = drawn;
  if (kind === 'money') return { address, value: { amount: magnitude / 100, unit }, state: null };
  return { address, value: kind === 'signed' && negative ? 0 - magnitude : magnitude, state: null };
}
