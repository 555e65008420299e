import { formAt } from '../../figures/figures.ts';
import { label, shown } from '../../messages/labels.ts';
import { type PlacedClaim, placeOf, sameParagraph, worded } from '../../prose/claims.ts';
import { targetOf } from '../../prose/equivalents.ts';
import { shareBases } from '../../prose/share-bases.ts';
import type { CheckRule, Fault, ReportContext } from '../../types.ts';

export const rule: CheckRule = {
  id: 'prose/percentage',
  title: { zh: '百分比与所据的数不符', en: 'A percentage does not follow from its figures' },
  severity: 'warning',
  scope: 'report',
  forms: [],
  basis: {
    kind: 'inferred',
    text: { zh: '百分比按正文和表中的数重算。', en: 'Recomputed from the figures of text and table.' },
  },
  converted: false,
  check(context, found) {
    if (context.report.claims.length === 0) return 'no-claims';
    let tested = 0;
    context.report.claims.forEach((claim, index) => {
      if (claim.unit !== '%' || claim.qualifier !== 'exact') return;
      const share = shareOf(context, { claim, index });
      if (!share) return;
      tested++;
      context.compared(index);
      if (!share.holds) found(fault(context, { claim, index }, share));
    });
    return tested;
  },
};

interface Share {
  part: PlacedClaim;
  base: { cell: string | null; value: number };
  holds: boolean;
}

/** The count that a percentage follows, and what it may be a share of. Growth rates are no shares. */
function shareOf(context: ReportContext, percentage: PlacedClaim): Share | undefined {
  const part = partBefore(context, percentage);
  if (!part || !isShare(context, percentage)) return undefined;
  const bases = shareBases(context, part).filter(({ value }) => value >= part.claim.value && value > 0);
  const right = bases.find(({ value }) => rounds(part.claim.value, value, percentage.claim.value));
  if (right) return { part, base: right, holds: true };
  const cell = part.claim.cell ? targetOf(context, part.claim.cell)?.cells[0] : undefined;
  const stated = bases.find((base) => base.cell !== null && base.sure);
  return stated && cell ? { part, base: stated, holds: false } : undefined;
}

function partBefore({ report }: ReportContext, { index }: PlacedClaim): PlacedClaim | undefined {
  const claim = report.claims[index - 1];
  const isCount = claim && claim.unit !== '%' && claim.qualifier === 'exact' && claim.value > 0;
  return isCount && sameParagraph(report, index - 1, index) ? { claim, index: index - 1 } : undefined;
}

/** Only what is told as a share (占) is recomputed; the words come with the evidence or the subject. */
function isShare({ evidence }: ReportContext, { claim, index }: PlacedClaim): boolean {
  const words = `${evidence?.claims[index]?.phrase ?? ''}${claim.subject ?? ''}`;
  return /占|佔/.test(words) && !/增|降|升|减|同比|环比|较/.test(words);
}

/** Whether a share rounds to the percentage as it is printed. One unit of its last digit is allowed. */
function rounds(part: number, base: number, printed: number): boolean {
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  return Math.abs((part / base) * 100 - printed) <= 10 ** -decimals;
}

function fault(context: ReportContext, percentage: PlacedClaim, { part, base }: Share): Fault {
  const share = Math.round((part.claim.value / base.value) * 1000) / 10;
  const name = label(formAt(context.figures, base.cell ?? '') ?? '2021', base.cell ?? '');
  const cells = [part.claim.cell, base.cell].filter((cell): cell is string => cell !== null);
  return {
    message: {
      zh: `正文说 ${worded(part.claim)}占 ${percentage.claim.value}%，而“${name.zh}”为 ${shown(base.value)}，应占 ${share}%。请核对原件。`,
      en: `The text gives ${worded(part.claim)} as ${percentage.claim.value}%, but “${name.en}” is ${shown(base.value)}, which makes ${share}%. Check the original.`,
    },
    cells,
    actual: percentage.claim.value,
    expected: share,
    location: placeOf(context, percentage.index),
  };
}
