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
      if (group[one] !== group[other] && sameCause(one, other)) merge(group, group[one], group[other]);
  return [...new Set(group)].map((name) => folded(findings.filter((_, index) => group[index] === name)));
}

function merge(group: (number | undefined)[], from: number | undefined, to: number | undefined): void {
  group.forEach((name, index) => {
    if (name === from) group[index] = to;
  });
}

function folded(findings: Finding[]): Finding {
  const [first, ...related] = [...findings].sort((one, other) => bySeverity(one.severity, other.severity));
  return related.length > 0 ? { ...(first as Finding), related } : (first as Finding);
}
