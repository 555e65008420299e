import { formAt } from '../../figures/figures.ts';
import { label, shown } from '../../messages/labels.ts';
import { type PlacedClaim, placeOf, worded } from '../../prose/claims.ts';
import { type ClaimGroup, groupsOf } from '../../prose/groups.ts';
import { contains, intervalOf, overlap } from '../../prose/interval.ts';
import type { CheckRule, Fault, ReportContext } from '../../types.ts';

export const rule: CheckRule = {
  id: 'prose/conflicting-figures',
  title: { zh: '正文前后的数不同', en: 'The text gives different figures for one thing' },
  severity: 'warning',
  scope: 'report',
  forms: [],
  basis: {
    kind: 'inferred',
    text: {
      zh: '同一件事的数应前后一致；也可能说的是两件相近的事。',
      en: 'One thing has one figure; the two may also be near but different things.',
    },
  },
  check(context, found) {
    if (context.report.claims.length === 0) return 'no-claims';
    const groups = groupsOf(context).filter(({ claims }) => claims.length > 1);
    for (const group of groups) {
      for (const { index } of group.claims) context.compared(index);
      const pair = conflict(group);
      if (pair) found(fault(context, group, pair));
    }
    return groups.length;
  },
};

/** 33条 and 36篇 may count different things: only figures of one unit can clash. */
function clash(one: PlacedClaim, other: PlacedClaim): boolean {
  if (one.claim.unit !== other.claim.unit) return false;
  const [first, second] = [intervalOf(one.claim), intervalOf(other.claim)];
  return one.isPart ? first.low > second.high : !overlap(first, second);
}

/** The claim that the table does not support, against one that it does, or else the first two that differ. */
export function conflict({ claims, value }: ClaimGroup): [odd: PlacedClaim, other: PlacedClaim] | undefined {
  const supported =
    value === null ? undefined : claims.find(({ claim }) => contains(intervalOf(claim), value));
  const base = supported ?? claims.find(({ isPart }) => !isPart);
  const odd = base && claims.find((claim) => clash(claim, base));
  return odd && [odd, base];
}

function fault(
  context: ReportContext,
  { cell, target, value }: ClaimGroup,
  [odd, other]: [PlacedClaim, PlacedClaim],
): Fault {
  const form = formAt(context.figures, target?.cells[0] ?? cell);
  const name = label(form ?? '2014-table', target?.cells[0] ?? cell);
  const said = ({ claim }: PlacedClaim) => worded(claim) + (claim.subject ? `（${claim.subject}）` : '');
  return {
    message: {
      zh: `关于“${name.zh}”，正文一处说 ${said(odd)}，另一处说 ${said(other)}${value === null ? '' : `，表中为 ${shown(value)}`}。可能指不同的平台或范围；请核对原件。`,
      en: `On “${name.en}” the text says ${said(odd)} in one place and ${said(other)} in another${value === null ? '' : `, with ${shown(value)} in the table`}. They may speak of different platforms or scopes; check the original.`,
    },
    cells: target?.cells ?? [cell],
    actual: odd.claim.value,
    expected: value ?? other.claim.value,
    location: placeOf(context, odd.index),
  };
}
