import type { Finding } from '../types.ts';
import { bySeverity } from './severity.ts';

/**
 * Folds findings of one cause under the gravest of them, the earliest among equals. Causes chain: where the
 * first shares one with the second and the second with the third, all three are one.
 */
export function fold(
  findings: readonly Finding[],
  sameCause: (one: number, other: number) => boolean,
): Finding[] {
  const group = findings.map((_, index) => index);
  for (let one = 0; one < findings.length; one++)
    for (let other = 0; other < one; other++)
      if (group[one] !== group[other] && sameCause(one, other)) merge(group, one, other);
  return [...new Set(group)].map((name) => under(findings.filter((_, index) => group[index] === name)));
}

/** A finding with the cause that its rule names, where it names one. */
export interface Caused {
  found: Finding;
  cause: string | undefined;
}

/** Folds findings whose rules name the same cause. */
export function foldByCause(all: readonly Caused[]): Finding[] {
  const groups = new Map<string | symbol, Finding[]>();
  for (const { found, cause } of all) {
    const key = cause ?? Symbol();
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  return [...groups.values()].map(under);
}

function merge(group: number[], one: number, other: number): void {
  const [from, to] = [group[one], group[other] as number];
  group.forEach((name, index) => {
    if (name === from) group[index] = to;
  });
}

/** The findings as one: the gravest, with the others under it. */
export function under(findings: readonly Finding[]): Finding {
  const [first, ...others] = [...findings].sort((one, other) => bySeverity(one.severity, other.severity));
  const { related: before, ...gravest } = first as Finding;
  const related = [...(before ?? []), ...others.flatMap(flat)];
  return related.length > 0 ? { ...gravest, related } : gravest;
}

const flat = ({ related, ...finding }: Finding) => [finding, ...(related ?? [])];
