import type { Rows } from './layouts.ts';

/** Something that copying, converting or a local office does to a printed table. */
export interface Damage {
  name: string;
  /** True where the damage removes what is needed to read some figures. */
  loses: boolean;
  apply(rows: Rows): Rows;
}

const figuresOf = (row: readonly string[]): number => row.filter((text) => /^-?\d/.test(text)).length;
const isRow = (row: readonly string[]): boolean => figuresOf(row) > 0;
const inLabels = (change: (label: string) => string) => (rows: Rows) =>
  rows.map((row) =>
    isRow(row) ? row.map((text) => (/\p{Script=Han}{3}/u.test(text) ? change(text) : text)) : row,
  );

/** Inserts rows behind every n-th row with figures. */
const behind = (every: number, make: (row: readonly string[]) => string[][]) => (rows: Rows) => {
  let met = 0;
  return rows.flatMap((row) => (isRow(row) && ++met % every === 0 ? [[...row], ...make(row)] : [[...row]]));
};

/** Figures that no cell of the tests' reports holds. */
const foreign = (row: readonly string[]) => row.slice(-figuresOf(row)).map(() => '987654');

/** Cuts long labels in two, the figures standing behind the first half. */
const halveLabels = (rows: Rows): Rows =>
  rows.flatMap((row) => {
    const at = row.findIndex((text) => text.length > 14);
    if (at < 0 || !isRow(row)) return [row];
    const label = row[at] as string;
    const half = Math.ceil(label.length / 2);
    return [row.map((text, index) => (index === at ? label.slice(0, half) : text)), [label.slice(half)]];
  });

export const damages: Damage[] = [
  { name: 'half of a label behind its figures', loses: true, apply: halveLabels },
  { name: 'local rows', loses: false, apply: behind(4, (row) => [['其他本地事项', ...foreign(row)]]) },
  {
    name: 'headings repeated at page breaks',
    loses: false,
    apply: (rows) =>
      behind(5, () =>
        rows
          .filter((row) => !isRow(row))
          .slice(0, 3)
          .map((row) => [...row]),
      )(rows),
  },
  {
    name: 'instructions in labels',
    loses: false,
    apply: inLabels((label) => `${label}（填写说明：按2019年实际数填写，减用负值表示，如-8）`),
  },
  {
    name: 'a character lost from labels',
    loses: true,
    apply: inLabels((label) => (label.length > 8 ? label.slice(0, 6) + label.slice(7) : label)),
  },
  { name: 'headings lost', loses: true, apply: (rows) => rows.filter((row) => isRow(row)) },
  {
    name: 'every sixth row lost',
    loses: true,
    apply: (rows) => rows.filter((row, index) => !isRow(row) || index % 6 !== 5),
  },
  {
    name: 'spaces inside labels',
    loses: false,
    apply: inLabels((label) => [...label].join(label.length < 8 ? ' ' : '')),
  },
  { name: 'page numbers', loses: false, apply: behind(7, () => [['- 3 -']]) },
  {
    name: 'marks for zero',
    loses: false,
    apply: (rows) => rows.map((row) => row.map((text) => (text === '0' ? '０' : text))),
  },
  { name: 'the end lost', loses: true, apply: (rows) => rows.slice(0, Math.ceil(rows.length * 0.7)) },
];
