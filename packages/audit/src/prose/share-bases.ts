import type { ReportContext } from '../types.ts';
import type { PlacedClaim } from './claims.ts';
import { sameParagraph } from './claims.ts';
import { targetOf } from './equivalents.ts';

/** What a count may be a share of. `sure` where the form itself makes the count a part of it. */
export interface ShareBase {
  cell: string | null;
  value: number;
  sure: boolean;
}

/** Totals of the tables, by the beginning of the addresses of their parts. */
const wholes: [prefix: string, whole: string][] = [
  ['requests.outcomes.', 'requests.outcomes.all.total'],
  ['requests.replies.', 'requests.replies.total'],
  ['requests.received.', 'requests.received.total'],
  ['requests.closed.', 'requests.closed.total'],
  ['reconsideration.', 'reconsideration.total'],
  ['litigation.direct.', 'litigation.direct.total'],
  ['litigation.afterReconsideration.', 'litigation.afterReconsideration.total'],
  ['litigation.', 'litigation.total'],
];

/** The totals that a count may be a share of: of its own group in the tables, then others nearby. */
export function shareBases(context: ReportContext, part: PlacedClaim): ShareBase[] {
  return [...ownWhole(context, part), ...tableWholes(context), ...proseWholes(context, part)];
}

function ownWhole(context: ReportContext, { claim }: PlacedClaim): ShareBase[] {
  const cell = claim.cell ? targetOf(context, claim.cell)?.cells[0] : undefined;
  const whole = cell && wholes.find(([prefix]) => cell.startsWith(prefix))?.[1];
  const value = whole ? context.figure(whole) : null;
  return whole && value !== null ? [{ cell: whole, value, sure: true }] : [];
}

function tableWholes(context: ReportContext): ShareBase[] {
  return wholes.flatMap(([, cell]) => {
    const value = context.figure(cell);
    return value === null ? [] : [{ cell, value, sure: false }];
  });
}

/** How far back a share looks for its whole. */
const farthest = 20;

/** Counts told shortly before, in the same unit and paragraph. */
function proseWholes({ report }: ReportContext, { claim, index }: PlacedClaim): ShareBase[] {
  const from = Math.max(0, index - farthest);
  return report.claims
    .slice(from, index)
    .filter((other, at) => other.unit === claim.unit && sameParagraph(report, from + at, index))
    .map((other) => ({ cell: other.cell, value: other.value, sure: false }));
}
