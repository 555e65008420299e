import type { Form, Text } from '@ogi-reports/schema';
import { pairOfForms } from './crosswalk.ts';
import type {
  ConversionTarget,
  CrosswalkLossCode,
  Mapping,
  Outcome,
  Predicate,
  UnfilledCode,
} from './types.ts';

/** What happens to a source cell in a conversion, and why. */
export interface Explanation {
  form: Form;
  cell: string;
  to: ConversionTarget;
  outcome: Outcome;
  predicate: Predicate;
  /** The target cell that it fills, alone or as a part of a sum; null for a dropped one. */
  target: string | null;
  /** All parts of the sum, the cell included. All must hold a figure; empty for any other cell. */
  parts: readonly string[];
  /** Target cells that it is related to without filling them. */
  related: readonly string[];
  code: CrosswalkLossCode | null;
  reason: Text;
  mappings: readonly Mapping[];
}

/** Where a target cell comes from, or why it stays null. */
export interface OriginExplanation {
  form: ConversionTarget;
  cell: string;
  from: Form;
  /** None, one, or the parts of a sum. */
  sources: readonly string[];
  /** Source cells that are related to it without filling it. */
  related: readonly string[];
  code: UnfilledCode | null;
  reason: Text;
  mappings: readonly Mapping[];
}

/** What happens to one cell of a form when it is converted; undefined where the crosswalk has no such cell. */
export function explain(form: Form, cell: string, to: ConversionTarget): Explanation | undefined {
  const pair = pairOfForms(form, to);
  const placement = pair.placements.get(cell);
  if (!placement) return undefined;
  const { outcome, predicate, to: target, parts, code, reason } = placement;
  const mappings = pair.mappings.filter((mapping) => mapping.cell === cell);
  const related = mappings.flatMap((mapping) => mapping.target ?? []).filter((other) => other !== target);
  return { form, cell, to, outcome, predicate, target, parts, related, code, reason, mappings };
}

/** Where one cell of a form comes from in a conversion; undefined where the crosswalk has no such cell. */
export function explainOrigin(
  form: ConversionTarget,
  cell: string,
  from: Form,
): OriginExplanation | undefined {
  const pair = pairOfForms(from, form);
  const origin = pair.origins.get(cell);
  if (!origin) return undefined;
  const { sources, code, reason } = origin;
  const mappings = pair.mappings.filter((mapping) => mapping.target === cell);
  const related = mappings
    .flatMap((mapping) => mapping.cell ?? [])
    .filter((other) => !sources.includes(other));
  return { form, cell, from, sources, related, code, reason, mappings };
}
