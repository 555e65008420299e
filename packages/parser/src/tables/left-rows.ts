import type { Diagnostic } from '@ogi-reports/schema';
import type { RowIndex } from './candidates.ts';
import { labelKey } from './label-key.ts';
import type { RowPattern } from './patterns.ts';
import { finding, type TableReading } from './reading.ts';
import type { Token } from './tokens.ts';

/**
 * What to say of figures that no cell took: that their row is a local one, or, where its label is that of a row of the
 * form, whether that was read elsewhere, or which cells are left out.
 */
export function leftRow(
  labels: readonly Token[],
  values: readonly Token[],
  reading: TableReading,
  index: RowIndex,
): Diagnostic {
  const name = labels.map(({ text }) => text.replace(/\s*\n\s*/g, '；')).join(' ');
  const location = (labels[0] as Token).locate();
  const patterns = labels.flatMap(({ text }) => text.split('\n')).flatMap((text) => patternOf(text, index));
  const own = patterns.filter(({ slots }) => slots.includes(values.length));
  const known = own.map((pattern) => addressesOf(pattern, reading));
  const missing = known.flat().filter((address) => !reading.cells.has(address));
  if (missing.length > 0) return leftOut(name, values, location, missing);
  if (known.flat().length > 0)
    return finding(
      'local-row',
      'info',
      `“${name}”一行在别处已经读取，此处的数字已另存，未计入任何单元格。`,
      `The row “${name}” was read elsewhere; the figures here were kept apart and counted in no cell.`,
      location,
    );
  return finding(
    'local-row',
    'info',
    `“${name}”不是统一格式中的行，已另存，未计入任何单元格。`,
    `“${name}” is no row of the official form; it was kept apart and counted in no cell.`,
    location,
  );
}

const leftOut = (
  name: string,
  values: readonly Token[],
  location: Diagnostic['location'],
  cells: string[],
): Diagnostic =>
  finding(
    'row-unplaced',
    'warning',
    `“${name}”的排列与统一格式不同，无法确定其数字各属哪一行、哪一栏，未取值。请对照原文补录。`,
    `“${name}” stands otherwise than in the official form; whose figures these are cannot be told, so none was taken. Compare with the source and add them by hand.`,
    location,
    cells,
    values.map(({ text }) => text).join(' '),
  );

/** The row that a label is the exact name of, if it is one row's alone. */
function patternOf(text: string, index: RowIndex): RowPattern[] {
  const found = index.matches(labelKey(text).key).filter(({ quality }) => quality === 1);
  const rows = found.map(({ pattern }) => pattern).filter(({ slots }) => slots.length > 0);
  return rows.length === 1 ? rows : [];
}

/** The row's cells in the form that its table follows; none where that is another. */
function addressesOf({ table, family, cells }: RowPattern, { forms, family: seen }: TableReading): string[] {
  if (family !== seen) return [];
  const form = forms[table]?.[0] ?? '2021';
  return (cells[form] ?? []).map(({ address }) => address);
}
