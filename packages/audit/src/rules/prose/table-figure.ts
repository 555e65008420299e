import type { Message } from '@ogi-reports/schema';
import { formAt } from '../../figures/figures.ts';
import { label, shown } from '../../messages/labels.ts';
import { type PlacedClaim, placeOf, worded } from '../../prose/claims.ts';
import { allows, type ClaimGroup, groupsOf } from '../../prose/groups.ts';
import type { CheckRule, Fault, ReportContext } from '../../types.ts';
import { conflict } from './conflicting-figures.ts';

export const rule: CheckRule = {
  id: 'prose/table-figure',
  title: { zh: '正文的数与表格不符', en: 'A figure in prose contradicts the table' },
  severity: 'inconsistency',
  scope: 'report',
  forms: ['2014-table', '2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: { zh: '同一报告对同一件事只应有一个数。', en: 'One report should give one figure for one thing.' },
  },
  converted: false,
  check(context, found) {
    if (context.report.claims.length === 0) return 'no-claims';
    const groups = groupsOf(context).filter(({ value }) => value !== null);
    let tested = 0;
    for (const group of groups) {
      for (const { index } of group.claims) context.compared(index);
      tested += group.claims.length;
      const [first, ...others] = outliers(group);
      if (first && others.length + 1 === group.claims.length && !conflict(group))
        found(fault(context, group, first));
    }
    return tested;
  },
};

/** Claims that the table's figure does not fit. Where the prose itself disagrees, that is what is told. */
const outliers = ({ claims, value }: ClaimGroup) =>
  claims.filter((placed) => !allows(value as number, placed));

/** The cell's name; for a sum of several cells, those that are not 0. */
function nameOf(context: ReportContext, { cell }: ClaimGroup, cells: readonly string[]): Message {
  const form = formAt(context.figures, cells[0] ?? '') ?? '2021';
  const [first = cell] = cells;
  if (cells.length < 2) return label(form, first);
  const filled = cells.filter((one) => context.figure(one) !== 0);
  const names = (filled.length > 0 ? filled : cells.slice(0, 1)).map((one) => label(form, one));
  return { zh: names.map(({ zh }) => zh).join(' + '), en: names.map(({ en }) => en).join(' + ') };
}

function fault(context: ReportContext, group: ClaimGroup, { claim, index }: PlacedClaim): Fault {
  const cells = group.target?.cells ?? [];
  const name = nameOf(context, group, cells);
  const close = group.target?.match === 'close';
  const value = shown(group.value as number);
  return {
    message: {
      zh: `正文说 ${worded(claim)}${claim.subject ? `（${claim.subject}）` : ''}，表格“${name.zh}”为 ${value}。${close ? '二者口径相近而不全同。' : ''}请核对原件。`,
      en: `The text says ${worded(claim)}${claim.subject ? ` (${claim.subject})` : ''}, but “${name.en}” in the table is ${value}. ${close ? 'The two count nearly, not exactly, the same. ' : ''}Check the original.`,
    },
    cells,
    actual: claim.value,
    expected: group.value,
    location: placeOf(context, index),
    ...(close && { severity: 'warning' }),
  };
}
