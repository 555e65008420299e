import type { Text } from '@ogi-reports/schema';
import type { CrosswalkLossCode, Mapping, Outcome, Predicate, UnfilledCode } from './types.ts';

/** Where the crosswalk puts one source cell. */
export interface Placement {
  cell: string;
  outcome: Outcome;
  /** The target cell that it fills, alone or as a part; null for a dropped one. */
  to: string | null;
  predicate: Predicate;
  /** All parts of the sum that it belongs to, itself included; empty for any other. */
  parts: readonly string[];
  code: CrosswalkLossCode | null;
  reason: Text;
}

/** Where the crosswalk takes one target cell from. */
export interface Origin {
  cell: string;
  /** The source cells that fill it: none, one, or the parts of a sum. */
  sources: readonly string[];
  /** Why nothing fills it; null where something does. */
  code: UnfilledCode | null;
  reason: Text;
}

/** Every mapping of one pair of forms, in the crosswalk's order, and the two ways to look one up. */
export interface PairOfForms {
  mappings: readonly Mapping[];
  placements: ReadonlyMap<string, Placement>;
  origins: ReadonlyMap<string, Origin>;
}

/** Indexes the mappings of one pair of forms by source cell and by target cell. */
export function pairFrom(mappings: readonly Mapping[]): PairOfForms {
  return { mappings, placements: placements(mappings), origins: origins(mappings) };
}

const fills = ({ transform }: Mapping) => transform === 'copy' || transform === 'sum';

function placements(mappings: readonly Mapping[]): Map<string, Placement> {
  const found = new Map<string, Placement>();
  for (const [cell, own] of grouped(mappings, ({ cell }) => cell)) {
    const mapping = own.find(fills) ?? (own[0] as Mapping);
    found.set(cell, placement(cell, mapping, mappings));
  }
  return found;
}

function placement(cell: string, mapping: Mapping, all: readonly Mapping[]): Placement {
  const { target, transform, predicate, lossCode, justification } = mapping;
  const summed = transform === 'sum';
  return {
    cell,
    outcome: summed ? 'summed' : transform === 'copy' ? 'copied' : 'dropped',
    to: fills(mapping) ? target : null,
    predicate,
    parts: summed ? sourcesOf(all.filter((other) => other.target === target)) : [],
    code: lossCode,
    reason: justification,
  };
}

function origins(mappings: readonly Mapping[]): Map<string, Origin> {
  const found = new Map<string, Origin>();
  for (const [cell, own] of grouped(mappings, ({ target }) => target)) {
    const sources = sourcesOf(own);
    const mapping = own.find(fills) ?? (own[0] as Mapping);
    found.set(cell, {
      cell,
      sources,
      code: sources.length > 0 ? null : unfilledCode(mapping),
      reason: mapping.justification,
    });
  }
  return found;
}

const unfilledCode = ({ lossCode }: Mapping): UnfilledCode =>
  lossCode === null || lossCode === 'no-counterpart' ? 'new-in-form' : lossCode;

const sourcesOf = (mappings: readonly Mapping[]): string[] =>
  mappings.filter(fills).flatMap(({ cell }) => cell ?? []);

function grouped(
  mappings: readonly Mapping[],
  key: (mapping: Mapping) => string | null,
): Map<string, Mapping[]> {
  const groups = new Map<string, Mapping[]>();
  for (const mapping of mappings) {
    const name = key(mapping);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(mapping);
    else groups.set(name, [mapping]);
  }
  return groups;
}
