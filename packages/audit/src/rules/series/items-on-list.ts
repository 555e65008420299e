import { cellOf, heldFigure, heldLabel } from '../../many/held.ts';
import type { Pair, SeriesRule } from '../../many/types.ts';
import { shown } from '../../messages/labels.ts';
import type { Fault } from '../../types.ts';
import { bothHave, scopesDiffer } from './scopes.ts';

const rows = ['licensing', 'otherServices', 'penalties', 'coerciveMeasures', 'administrativeCharges'].map(
  (row) => `proactiveDisclosure.${row}`,
);

/** FB7. */
export const rule: SeriesRule = {
  id: 'series/items-on-list',
  title: { zh: '清单项目数前后年不衔接', en: 'Items on the list do not follow from the year before' },
  severity: 'warning',
  scope: 'series',
  pairs: 'years',
  forms: ['2019-trial'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '本年的“上一年项目数量”应等于上年的该数加上年的增减。',
      en: "This year's prior number should be last year's prior number plus last year's change.",
    },
  },
  compare(pair, found) {
    if (scopesDiffer(pair)) return 'other-scope';
    if (!bothHave(pair, '2019-trial', 'proactiveDisclosure')) return 'other-form';
    let compared = 0;
    for (const row of rows) {
      const prior = heldFigure(pair.earlier, `${row}.itemsPriorYear`);
      const change = heldFigure(pair.earlier, `${row}.itemsChange`);
      const now = heldFigure(pair.later, `${row}.itemsPriorYear`);
      if (prior === null || change === null || now === null) continue;
      compared++;
      if (now !== prior + change) found(fault(pair, row, now, prior, change));
    }
    return compared > 0 ? compared : 'no-figures';
  },
};

function fault({ earlier, later }: Pair, row: string, now: number, prior: number, change: number): Fault {
  const name = heldLabel(later, `${row}.itemsPriorYear`);
  const [priorCell, changeCell] = [
    cellOf(earlier, `${row}.itemsPriorYear`),
    cellOf(earlier, `${row}.itemsChange`),
  ];
  return {
    message: {
      zh: `${name.zh}为 ${shown(now)}，而 ${earlier.year} 年 ${shown(prior)}，增减 ${shown(change)}，应为 ${shown(prior + change)}。请核对两年的原件。`,
      en: `${name.en} is ${shown(now)}, but ${earlier.year} had ${shown(prior)} with a change of ${shown(change)}, which makes ${shown(prior + change)}. Check both originals.`,
    },
    cells: [cellOf(later, `${row}.itemsPriorYear`), priorCell, changeCell],
    actual: now,
    expected: prior + change,
    addends: [
      { cell: priorCell, value: prior },
      { cell: changeCell, value: change },
    ],
  };
}
