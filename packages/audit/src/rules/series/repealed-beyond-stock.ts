import { cellOf, heldLabel } from '../../many/held.ts';
import type { SeriesRule } from '../../many/types.ts';
import { shown } from '../../messages/labels.ts';
import { stock } from './documents-in-force.ts';
import { bothHave, scopesDiffer } from './scopes.ts';

const rows = ['administrativeRules', 'normativeDocuments'].map((row) => `proactiveDisclosure.${row}`);

/** FC2. */
export const rule: SeriesRule = {
  id: 'series/repealed-beyond-stock',
  title: { zh: '废止多于原有与制发之和', en: 'More repealed than there were' },
  severity: 'warning',
  scope: 'series',
  pairs: 'years',
  forms: ['2021'],
  basis: {
    kind: 'inferred',
    text: { zh: '只能废止已有的文件。', en: 'Only documents that exist can be repealed.' },
  },
  compare(pair, found) {
    if (scopesDiffer(pair)) return 'other-scope';
    if (!bothHave(pair, '2021', 'proactiveDisclosure')) return 'other-form';
    let compared = 0;
    for (const row of rows) {
      const figures = stock(pair, row);
      if (!figures) continue;
      compared++;
      const most = figures.before + figures.issued;
      if (figures.repealed <= most) continue;
      const name = heldLabel(pair.later, `${row}.repealed`);
      found({
        message: {
          zh: `${name.zh}为 ${shown(figures.repealed)}，多于上年末现行有效 ${shown(figures.before)} 与本年制发 ${shown(figures.issued)} 之和。请核对原件。`,
          en: `${name.en} is ${shown(figures.repealed)}, more than the ${shown(figures.before)} in force the year before and the ${shown(figures.issued)} issued. Check the originals.`,
        },
        cells: [cellOf(pair.later, `${row}.repealed`), cellOf(pair.earlier, `${row}.inForce`)],
        actual: figures.repealed,
        expected: most,
        addends: [
          { cell: cellOf(pair.earlier, `${row}.inForce`), value: figures.before },
          { cell: cellOf(pair.later, `${row}.issued`), value: figures.issued },
        ],
        cause: `stock ${row}`,
      });
    }
    return compared > 0 ? compared : 'no-figures';
  },
};
