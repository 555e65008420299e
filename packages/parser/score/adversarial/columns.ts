import { body, tableOf } from './html-drawing.ts';
import { type Cell, hasFigures, isFigure, type Matrix, mapTables, type Tables } from './matrix.ts';
import { rowsOf, whole } from './text-drawing.ts';
import type { Variant } from './variant.ts';

/** Figures of other columns than the year's: none of them may be read. */
const foreign = ['987651', '987652', '987653'];

/** The 2014 table with these columns of figures; the year's own is the one named `own`. */
const columns =
  (names: string[], own: string | null) =>
  (matrix: Matrix): Matrix =>
    matrix.map((row) => {
      const labels = row.filter((cell) => !isFigure(cell)).slice(0, 2);
      const figure = row.find(isFigure);
      const cells = names.map((name, at): Cell => {
        if (!hasFigures(row)) return { text: row[0]?.text === '统计指标' ? name : '' };
        return name === own && figure ? figure : { text: foreign[at] ?? '' };
      });
      return [...labels, ...cells];
    });

const beside = (name: string, names: string[], own: string | null): Variant[] => {
  const changed = (tables: Tables) => mapTables(tables, columns(names, own));
  return [
    {
      name: `columns: ${name}`,
      whole: false,
      forms: ['2014-table'],
      draw: (tables) => body(changed(tables), (matrix) => tableOf(matrix)),
    },
    {
      name: `columns as text: ${name}`,
      whole: false,
      forms: ['2014-table'],
      draw: (tables) =>
        whole(changed(tables), (matrix) =>
          rowsOf(matrix)
            .map((row) => row.join('\t'))
            .join('\n'),
        ),
    },
    {
      name: `columns a cell a line: ${name}`,
      whole: false,
      forms: ['2014-table'],
      draw: (tables) =>
        whole(changed(tables), (matrix) =>
          rowsOf(matrix)
            .map((row) => row.filter(Boolean).join('\n'))
            .join('\n'),
        ),
    },
  ];
};

/** Tables with several columns of figures: years, running totals, parts of a jurisdiction, quarters. */
export const columnVariants: Variant[] = [
  ...beside('this year and last', ['本年', '上年'], '本年'),
  ...beside('last year and this', ['上年数', '本年数'], '本年数'),
  ...beside('two years by number', ['2021年', '2022年'], '2022年'),
  ...beside('this year and running totals', ['2022年度', '历年累计'], '2022年度'),
  ...beside('offices, departments and towns', ['区政府统计数', '区直单位统计数', '乡镇街道统计数'], null),
  ...beside('quarters', ['第一季度', '第二季度', '第三季度'], null),
  ...beside('last year, this year and remarks', ['上年数', '本年数', '备注'], '本年数'),
  ...beside('growth behind', ['统计数', '同比增减'], '统计数'),
];
