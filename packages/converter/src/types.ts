import type { Form, Money, Report2019Trial, Report2021, Text } from '@ogi-reports/schema';

/** A form that older reports can be converted to. */
export type ConversionTarget = '2019-trial' | '2021';

/** A figure of a report; null where the cell holds none. */
export type Figure = number | Money | null;

/**
 * How a source cell (left) relates to a target cell (right): `narrower` is within it, `broader` holds more,
 * `sum-of` adds up to it or is made of it, `related` overlaps; `none` has no target, `new` no source.
 */
export type Predicate = 'exact' | 'close' | 'narrower' | 'broader' | 'sum-of' | 'related' | 'none' | 'new';

/** What a conversion does with a mapping; `none` where the target cell has no source. */
export type Transform = 'copy' | 'sum' | 'drop' | 'none';

/** Why the crosswalk gives a source cell no place. */
export type CrosswalkLossCode =
  | 'no-counterpart'
  | 'no-single-target'
  | 'wider-than-target'
  | 'narrower-than-target'
  | 'overlaps-target';

/** Why a figure, or how it divides, is lost in one report's conversion. */
export type LossCode = CrosswalkLossCode | 'sum-incomplete' | 'split-lost' | 'target-taken' | 'not-a-cell';

/** Why a target cell is null: the older form has no such figure, or only one that must not be taken for it. */
export type UnfilledCode = 'new-in-form' | Exclude<CrosswalkLossCode, 'no-counterpart'> | 'sum-incomplete';

/** One cell of one form against one cell of a newer one. */
export interface Mapping {
  from: Form;
  /** Null for a target cell without a source. */
  cell: string | null;
  predicate: Predicate;
  to: ConversionTarget;
  /** Null for a source cell without a target. */
  target: string | null;
  /** As in SSSOM, with 0 for a missing side. */
  cardinality: '1:1' | '1:n' | 'n:1' | '1:0' | '0:1';
  transform: Transform;
  lossCode: CrosswalkLossCode | null;
  justification: Text;
  /** `official` where both forms print the same words; no official concordance was found. */
  basis: 'official' | 'inferred';
  notes: string | null;
}

export type Outcome = 'copied' | 'summed' | 'dropped';

/** What happened to one source cell. `to` is null for a dropped one. */
export interface LedgerEntry {
  form: Form;
  cell: string;
  value: Figure;
  outcome: Outcome;
  to: string | null;
  predicate: Predicate;
}

/** A figure that found no place, or whose division among several cells is gone (`split-lost`). */
export interface Loss {
  code: LossCode;
  form: Form;
  cell: string;
  /** The old value; where the cell held none, `raw` is what stood there instead. */
  value: Figure;
  raw: string | null;
  reason: Text;
}

/** A target cell that is null because of the conversion, not because its source cell is. */
export interface Unfilled {
  cell: string;
  code: UnfilledCode;
  reason: Text;
}

/** The report that comes out of a conversion to a form. */
export type Converted<To extends ConversionTarget> = To extends '2021' ? Report2021 : Report2019Trial;

export interface Conversion<To extends ConversionTarget = ConversionTarget> {
  report: Converted<To>;
  /** Every source cell exactly once, in the order of the source form. */
  ledger: LedgerEntry[];
  losses: Loss[];
  unfilled: Unfilled[];
}
