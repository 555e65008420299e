import { cellOf, type HeldReport, heldFigure, heldLabel } from '../../many/held.ts';
import type { SeriesRule } from '../../many/types.ts';
import { shown } from '../../messages/labels.ts';

export const rule: SeriesRule = {
  id: 'series/restated-report',
  title: { zh: '更正后的报告改了数', en: 'A later edition changed figures' },
  severity: 'info',
  scope: 'series',
  pairs: 'same-year',
  forms: ['2014-table', '2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: { zh: '同一年度的两个版本逐格比较。', en: 'Two editions of one year, compared cell by cell.' },
  },
  compare({ earlier, later }, found) {
    if (earlier.editionNumber === later.editionNumber) return 'needs-other-reports';
    const changed = addresses(earlier).filter(
      (cell) => heldFigure(earlier, cell) !== heldFigure(later, cell),
    );
    const [first] = changed;
    if (first !== undefined)
      found({
        message: {
          zh: `${later.year} 年报告的后一版本改动了 ${changed.length} 格：${list(earlier, later, changed, 'zh')}。`,
          en: `A later edition of the report for ${later.year} changed ${changed.length} cells: ${list(earlier, later, changed, 'en')}.`,
        },
        cells: changed.map((cell) => cellOf(later, cell)),
        actual: heldFigure(later, first),
        expected: heldFigure(earlier, first),
      });
    return 1;
  },
};

const addresses = ({ figures }: HeldReport) => figures.flatMap(({ layout }) => layout.addresses);

const value = (held: HeldReport, cell: string) => {
  const figure = heldFigure(held, cell);
  return figure === null ? '—' : shown(figure);
};

function list(earlier: HeldReport, later: HeldReport, changed: string[], language: 'zh' | 'en'): string {
  const named = changed
    .slice(0, 5)
    .map((cell) => `${heldLabel(later, cell)[language]} ${value(earlier, cell)} → ${value(later, cell)}`);
  const more = changed.length > 5 ? (language === 'zh' ? '等' : 'and others') : undefined;
  return [...named, ...(more ? [more] : [])].join(language === 'zh' ? '，' : ', ');
}
