import { cellOf, heldFigure, heldLabel } from '../../many/held.ts';
import type { Pair, SeriesRule } from '../../many/types.ts';
import { shown } from '../../messages/labels.ts';
import type { Fault } from '../../types.ts';
import { applicantParts } from '../requests/columns.ts';
import { scopesDiffer } from './scopes.ts';

/** FB6. */
export const rule: SeriesRule = {
  id: 'series/carried-over',
  title: { zh: '上年结转与上一年的结转下年不等', en: 'Carried in is not what was carried forward' },
  severity: 'warning',
  scope: 'series',
  pairs: 'years',
  forms: ['2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '由“结转”一词推定；机构调整、更正报告时会不等。',
      en: 'Implied by the word 结转; reorganisation and corrected reports break it.',
    },
  },
  compare(pair, found) {
    if (scopesDiffer(pair)) return 'other-scope';
    let compared = 0;
    for (const column of ['total', ...applicantParts]) {
      const before = heldFigure(pair.earlier, `requests.carriedToNextYear.${column}`);
      const after = heldFigure(pair.later, `requests.carriedFromPriorYear.${column}`);
      if (before === null || after === null) continue;
      compared++;
      if (before !== after) found(fault(pair, column, before, after));
    }
    return compared > 0 ? compared : 'no-figures';
  },
};

function fault({ earlier, later }: Pair, column: string, before: number, after: number): Fault {
  const [to, from] = [`requests.carriedToNextYear.${column}`, `requests.carriedFromPriorYear.${column}`];
  const [toName, fromName] = [heldLabel(earlier, to), heldLabel(later, from)];
  return {
    message: {
      zh: `${fromName.zh}为 ${shown(after)}，而${toName.zh}为 ${shown(before)}，应相等。请核对两年的原件。`,
      en: `${fromName.en} is ${shown(after)}, but ${toName.en} is ${shown(before)}; they should be equal. Check both originals.`,
    },
    cells: [cellOf(later, from), cellOf(earlier, to)],
    actual: after,
    expected: before,
    addends: [{ cell: cellOf(earlier, to), value: before }],
    cause: 'carried over',
  };
}
