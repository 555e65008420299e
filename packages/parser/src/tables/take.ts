import type { Diagnostic, Evidence, Form, Table } from '@ogi-reports/schema';
import { doubtNotes, readCell } from './cell-value.ts';
import type { Anchor } from './chain.ts';
import { isBareHeading } from './forms.ts';
import type { FormCell, RowPattern } from './patterns.ts';
import { finding, type TableReading } from './reading.ts';
import { refuseForms } from './refused-forms.ts';
import type { RowFailure, RowReading } from './rows.ts';

/** The unit printed for a row's money. */
type Unit = (anchor: Anchor) => string | null;

/** Enters rows into the reading: their cells, what stands on headings, and what could not be placed. */
export function take(
  rows: readonly (RowReading | RowFailure)[],
  table: Table,
  formOf: (anchor: Anchor) => Form | null,
  reading: TableReading,
  used: Set<number>,
  unitOf: Unit = ({ group }) => (group.unit && /元$/.test(group.unit) ? group.unit : null),
): void {
  const forms = new Set<Form>();
  const refused = new Map<Form, Anchor[]>();
  for (const row of rows) {
    const form = formOf(row.anchor);
    markUsed(row.anchor, used);
    if (row.anchor.pattern.slots.length === 0 || isHeadingHere(row)) takeHeading(row.anchor, table, reading);
    else if ('failed' in row || form === null) reportFailure(row, form, reading);
    else if (!reading.asked.has(form)) refused.set(form, [...(refused.get(form) ?? []), row.anchor]);
    else {
      takeRow(row, form, reading, unitOf(row.anchor));
      if (table === 'proactiveDisclosure') forms.add(form);
      reading.rowForms.set(row.anchor.pattern.rowAddress ?? '', form);
    }
  }
  refuseForms(refused, table, reading);
  if (forms.size > 0) reading.forms[table] = [...forms].sort();
}

const isHeadingHere = (row: RowReading | RowFailure): boolean =>
  'failed' in row &&
  (row.failed === 'none' || row.anchor.group.tokens.length === 0) &&
  isBareHeading(row.anchor);

function takeRow(row: RowReading, form: Form, reading: TableReading, unit: string | null): void {
  const cells = cellsOf(row.anchor.pattern, form);
  if (row.doubt) reportDoubt(row, cells.map(addressOf), reading);
  row.slots.forEach((slot, index) => {
    const cell = cells[index];
    if (!cell || !slot) return;
    const { address } = cell;
    const { value, state, raw, doubt: own } = readCell(cell, slot.text, unit);
    const evidence = { raw, location: slot.token.locate() };
    if (own && !row.doubt) reportDoubt({ ...row, doubt: own }, [address], reading);
    const ground = row.doubt ?? own;
    const doubt = ground && { ground, note: doubtNotes[ground].en };
    reading.cells.set(address, { form, value, state, evidence: doubt ? { ...evidence, doubt } : evidence });
    if (state?.status === 'text') reportText(address, evidence, reading);
  });
}

function reportText(address: string, { raw, location }: Evidence, reading: TableReading): void {
  reading.diagnostics.push(
    finding(
      'not-a-number',
      'warning',
      `此处应为数字，实为“${raw}”，未取值。`,
      `A number was expected here; “${raw}” was not taken as one.`,
      location,
      [address],
      raw,
    ),
  );
}

function reportDoubt({ anchor, doubt }: RowReading, addresses: string[], reading: TableReading): void {
  const { zh, en } = doubtNotes[doubt as NonNullable<typeof doubt>];
  const label = anchor.pattern.label;
  const location = anchor.group.tokens[0]?.locate() ?? null;
  reading.diagnostics.push(
    finding(
      'doubtful',
      'info',
      `“${label}”一行的取值存疑：${zh}请核对。`,
      `The figures of the row “${label}” were read with doubt: ${en} Compare with the source.`,
      location,
      addresses,
    ),
  );
}

const cellsOf = ({ cells }: RowPattern, form: Form): readonly FormCell[] => cells[form] ?? [];
const addressOf = ({ address }: FormCell): string => address;

/** Notes that a row's tokens are accounted for. */
export function markUsed(anchor: Anchor, used: Set<number>): void {
  for (let index = anchor.start; index <= Math.max(anchor.end, anchor.group.end); index++) used.add(index);
}

function takeHeading(anchor: Anchor, table: Table, reading: TableReading): void {
  for (const token of anchor.group.tokens)
    if (token.figure?.kind === 'number')
      reading.headingFigures.push({
        table,
        label: anchor.pattern.label,
        raw: token.text,
        location: token.locate(),
      });
}

function reportFailure(row: RowReading | RowFailure, form: Form | null, reading: TableReading): void {
  const { pattern, group } = row.anchor;
  const found = group.tokens.filter(({ kind }) => kind !== 'empty').length;
  const addresses = cellsOf(pattern, form ?? '2021').map(addressOf);
  if ('failed' in row && row.failed === 'sum') {
    reading.diagnostics.push(wrongSum(row, addresses));
    return;
  }
  const expected = form === null ? pattern.slots.join(' / ') : String(addresses.length);
  reading.diagnostics.push({
    ...finding(
      'row-unplaced',
      'warning',
      `“${pattern.label}”一行应有 ${expected} 个数，找到 ${found} 个，无法确定各属哪一栏，未取值。请对照原文补录。`,
      `The row “${pattern.label}” should hold ${expected} figures; ${found} were found and cannot be placed, so none was taken. Compare with the source and add them by hand.`,
      group.tokens[0]?.locate() ?? null,
      addresses,
      group.tokens.map(({ text }) => text).join(' '),
    ),
    expected,
  });
}

function wrongSum({ anchor: { pattern, group } }: RowFailure, addresses: string[]): Diagnostic {
  return finding(
    'row-unplaced',
    'warning',
    `此表有空格或行名缺失，“${pattern.label}”一行的数字可能错位，未取值。请对照原文补录。`,
    `This table lost blank cells or labels, and the figures of the row “${pattern.label}” may not be its own, so none was taken. Compare with the source and add them by hand.`,
    group.tokens[0]?.locate() ?? null,
    addresses,
    group.tokens.map(({ text }) => text).join(' '),
  );
}
