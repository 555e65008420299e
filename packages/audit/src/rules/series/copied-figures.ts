import type { TableFigures } from '../../figures/figures.ts';
import { cellOf, heldFigure } from '../../many/held.ts';
import type { Pair, SeriesRule } from '../../many/types.ts';
import { tableNames } from '../form/form-years.ts';

/** Cells that may well stay the same from year to year: stocks, staff, and what is carried over. */
const stocks =
  /inForce|disclosedStock|itemsPriorYear|itemsChange|resources\.|carried(?:From|To)|\.total$|\.repealed/;

/** A table with fewer different figures could be the same by chance. */
const enough = 3;

export const rule: SeriesRule = {
  id: 'series/copied-figures',
  title: { zh: '各数与上年完全相同', en: "All figures are last year's" },
  severity: 'warning',
  scope: 'series',
  pairs: 'years',
  forms: ['2014-table', '2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: {
      zh: `一张表中至少 ${enough} 个不同的非零数全部相同，很难是巧合。`,
      en: `At least ${enough} different figures of a table, none of them 0, are hardly the same by chance.`,
    },
  },
  compare(pair, found) {
    const copied = pair.later.figures.filter((table) => isCopied(pair, table));
    const [first] = copied;
    if (first) {
      const names = (language: 'zh' | 'en') => copied.map(({ layout }) => tableNames[layout.table][language]);
      const cells = copied.flatMap((table) =>
        flows(table).filter((cell) => heldFigure(pair.later, cell) !== 0),
      );
      found({
        message: {
          zh: `${names('zh').join('、')}的数与 ${pair.earlier.year} 年完全相同。可能沿用了上年的表；请核对原件。`,
          en: `The figures of ${names('en').join(', ')} are those of ${pair.earlier.year}. The older table may have been reused; check the original.`,
        },
        cells: cells.map((cell) => cellOf(pair.later, cell)),
        actual: cells.length,
      });
    }
    return pair.later.figures.length > 0 ? pair.later.figures.length : 'no-figures';
  },
};

const flows = ({ layout }: TableFigures) => layout.addresses.filter((cell) => !stocks.test(cell));

function isCopied({ earlier, later }: Pair, table: TableFigures): boolean {
  const shared = flows(table).filter((cell) =>
    earlier.figures.some(({ layout }) => layout.positions.has(cell)),
  );
  const values = new Set<number>();
  for (const cell of shared) {
    const now = heldFigure(later, cell);
    if (now !== heldFigure(earlier, cell)) return false;
    if (now) values.add(now);
  }
  return values.size >= enough;
}
