import { cellOf, heldFigure, heldLabel } from '../../many/held.ts';
import type { Pair, SeriesRule } from '../../many/types.ts';
import { shown } from '../../messages/labels.ts';
import type { Fault } from '../../types.ts';
import { bothHave, scopesDiffer } from './scopes.ts';

const rows = ['administrativeRules', 'normativeDocuments'].map((row) => `proactiveDisclosure.${row}`);

/** FC1. */
export const rule: SeriesRule = {
  id: 'series/documents-in-force',
  title: { zh: '现行有效件数前后年不衔接', en: 'Documents in force do not follow from the year before' },
  severity: 'warning',
  scope: 'series',
  pairs: 'years',
  forms: ['2021'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '官方文件中未见此式；修改计入制发、失效不计废止、重新认定和机构合并都会使之不成立。',
      en: 'In no official text seen; amendments counted as issued, expiry not counted as repeal, re-identification and mergers break it.',
    },
  },
  compare(pair, found) {
    if (scopesDiffer(pair)) return 'other-scope';
    if (!bothHave(pair, '2021', 'proactiveDisclosure')) return 'other-form';
    let compared = 0;
    for (const row of rows) {
      const figures = stock(pair, row);
      if (!figures) continue;
      compared++;
      if (figures.now !== figures.before + figures.issued - figures.repealed)
        found(fault(pair, row, figures));
    }
    return compared > 0 ? compared : 'no-figures';
  },
};

/** The figures that one row's stock follows from; undefined where one is missing. */
export function stock({ earlier, later }: Pair, row: string) {
  const before = heldFigure(earlier, `${row}.inForce`);
  const [now, issued, repealed] = ['inForce', 'issued', 'repealed'].map((column) =>
    heldFigure(later, `${row}.${column}`),
  );
  if (before === null || now == null || issued == null || repealed == null) return undefined;
  return { before, now, issued, repealed };
}

type Stock = NonNullable<ReturnType<typeof stock>>;

function fault({ earlier, later }: Pair, row: string, { before, now, issued, repealed }: Stock): Fault {
  const name = heldLabel(later, `${row}.inForce`);
  const due = before + issued - repealed;
  return {
    message: {
      zh: `${name.zh}为 ${shown(now)}，而 ${earlier.year} 年末 ${shown(before)}，加制发 ${shown(issued)}，减废止 ${shown(repealed)}，应为 ${shown(due)}。可能有修改、失效或重新认定；请核对原件。`,
      en: `${name.en} is ${shown(now)}, but ${shown(before)} at the end of ${earlier.year}, plus ${shown(issued)} issued, less ${shown(repealed)} repealed, make ${shown(due)}. Amendment, expiry or re-identification may explain it; check the originals.`,
    },
    cells: [cellOf(later, `${row}.inForce`), cellOf(earlier, `${row}.inForce`)],
    actual: now,
    expected: due,
    addends: [
      { cell: cellOf(earlier, `${row}.inForce`), value: before },
      { cell: cellOf(later, `${row}.issued`), value: issued },
      { cell: cellOf(later, `${row}.repealed`), value: repealed },
    ],
    cause: `stock ${row}`,
  };
}
