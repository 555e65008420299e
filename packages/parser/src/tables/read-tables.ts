import { codebookRow, type Form, type Table } from '@ogi-reports/schema';
import type { Block } from '../blocks.ts';
import { RowIndex } from './candidates.ts';
import { doubtNotes, readCell } from './cell-value.ts';
import type { Anchor } from './chain.ts';
import { readDisputes } from './disputes.ts';
import { disclosureForms, requestForms, rowName } from './forms.ts';
import { leftovers } from './leftovers.ts';
import { finding, type TableReading } from './reading.ts';
import { blanksAreCells, habitsOf, type RowFailure, type RowReading, readRows } from './rows.ts';
import { filled, findRows, type Sequences } from './sequence.ts';
import { markTexts } from './texts.ts';
import { type Token, tokenise } from './tokens.ts';
import { chooseColumn, likelyYear, takeColumn } from './value-columns.ts';

let shared: RowIndex | undefined;

/** Reads the official tables among a document's blocks, whatever their form and layout. */
export function readTables(blocks: readonly Block[]): TableReading {
  shared ??= new RowIndex();
  const tokens = tokenise(blocks, shared.isLabel);
  markTexts(tokens, shared);
  const sequences = findRows(tokens, shared);
  const reading = emptyReading(familyOf(sequences, tokens));
  const used = new Set<number>();
  if (reading.family === '2008') readStatistics(tokens, sequences, reading, used);
  if (reading.family === '2019') readCurrent(tokens, sequences, reading, used);
  const tails = Object.values(sequences).flatMap((anchors) => anchors.map(({ rest }) => rest));
  leftovers(tokens, blocks, used, tails.filter(Boolean), reading);
  return reading;
}

const emptyReading = (family: TableReading['family']): TableReading => ({
  family,
  cells: new Map(),
  forms: {},
  rowForms: new Map(),
  titles: [],
  headingFigures: [],
  extra: [],
  diagnostics: [],
  consumed: new Set(),
});

/** Labels occur in prose too: a table needs several rows with figures, or one under its own headings. */
function familyOf(sequences: Sequences, tokens: readonly Token[]): TableReading['family'] {
  const old = filled(sequences.statistics).length;
  const current = filled(sequences.proactiveDisclosure).length + filled(sequences.requests).length;
  const known =
    current >= 2 || (current === 1 && disclosureForms(tokens, sequences.proactiveDisclosure).evidence);
  if (old >= 3 && old >= current) return '2008';
  if (known) return '2019';
  return readDisputes(tokens) ? '2019' : null;
}

function readStatistics(
  tokens: readonly Token[],
  sequences: Sequences,
  reading: TableReading,
  used: Set<number>,
): void {
  reading.forms.statistics = ['2014-table'];
  const choice = chooseColumn(tokens, sequences.statistics, likelyYear(opening(tokens)));
  let anchors = sequences.statistics;
  if (choice.columns > 1 && 'index' in choice) {
    if (choice.index === null) {
      refuseColumns(anchors, choice.headings, reading, used);
      return;
    }
    anchors = takeColumn(anchors, { columns: choice.columns, index: choice.index });
  }
  const rows = readRows(tokens, anchors, (anchor) => anchor.pattern.slots[0] ?? 0);
  take(rows, 'statistics', () => '2014-table', reading, used);
}

function* opening(tokens: readonly Token[]): Generator<string> {
  for (const { text } of tokens.slice(0, 60)) yield text;
}

/** Figures of several columns of which none is known to be the year's are kept apart, and none is read. */
function refuseColumns(
  anchors: readonly Anchor[],
  headings: string[],
  reading: TableReading,
  used: Set<number>,
): void {
  for (const anchor of anchors) {
    markUsed(anchor, used);
    const location = anchor.group.tokens[0]?.locate();
    if (!location) continue;
    const values = anchor.group.tokens.map(({ text }) => text);
    reading.extra.push({ table: 'statistics', labels: [anchor.pattern.label], values, location });
  }
  const names = headings.join('、');
  reading.diagnostics.push(
    finding(
      'several-columns',
      'warning',
      `表中每行有几栏数字（${names}），无法确定哪一栏是本单位本年的数，均未取值。`,
      `The table has several columns of figures (${names}); none is known to be this agency's for the year, so none was read.`,
      anchors[0]?.group.tokens[0]?.locate() ?? null,
    ),
  );
}

function readCurrent(
  tokens: readonly Token[],
  sequences: Sequences,
  reading: TableReading,
  used: Set<number>,
): void {
  const disclosure = sequences.proactiveDisclosure;
  const forms = disclosureForms(tokens, disclosure);
  const slotsOf = (anchor: Anchor) => slotsIn(anchor, forms.formOf(anchor));
  take(
    readRows(tokens, disclosure, slotsOf),
    'proactiveDisclosure',
    forms.formOf,
    reading,
    used,
    forms.unitOf,
  );
  const requests = requestForms(sequences.requests);
  const overall = requests[0] ?? reading.forms.proactiveDisclosure?.at(-1) ?? null;
  const rows = readRows(tokens, sequences.requests, (anchor) => anchor.pattern.slots[0] ?? 0);
  take(rows, 'requests', (anchor) => requestFormOf(anchor, overall), reading, used);
  if (filled(sequences.requests).length > 0) reading.forms.requests = requests;
  takeDisputes(tokens, sequences, reading, used);
}

function slotsIn(anchor: Anchor, form: Form | null): number {
  const { slots } = anchor.pattern;
  if (form === null) return slots.length === 1 ? (slots[0] as number) : 0;
  return form === '2019-trial' ? Math.max(...slots) : Math.min(...slots);
}

/** Rows of 其他处理 exist in one form only; all others are the same in both. */
function requestFormOf({ pattern }: Anchor, overall: Form | null): Form {
  if (pattern.rowAddress?.includes('otherHandling'))
    return pattern.rowAddress.endsWith('combined') ? '2019-trial' : '2021';
  return overall ?? '2021';
}

type Unit = (anchor: Anchor) => string | null;

function take(
  rows: (RowReading | RowFailure)[],
  table: Table,
  formOf: (anchor: Anchor) => Form | null,
  reading: TableReading,
  used: Set<number>,
  unitOf: Unit = ({ group }) => (group.unit && /元$/.test(group.unit) ? group.unit : null),
): void {
  const forms = new Set<Form>();
  for (const row of rows) {
    const form = formOf(row.anchor);
    markUsed(row.anchor, used);
    if (row.anchor.pattern.slots.length === 0 || isHeadingHere(row)) takeHeading(row.anchor, table, reading);
    else if ('failed' in row || form === null) reportFailure(row, form, reading);
    else {
      takeRow(row, form, reading, unitOf(row.anchor));
      if (table === 'proactiveDisclosure') forms.add(form);
      reading.rowForms.set(row.anchor.pattern.rowAddress ?? '', form);
    }
  }
  if (forms.size > 0) reading.forms[table] = [...forms].sort();
}

/** 其他处理 without figures is the 2021 form's heading over its three rows. */
const isHeadingHere = (row: RowReading | RowFailure): boolean =>
  'failed' in row &&
  row.failed === 'none' &&
  rowName(row.anchor) === 'outcomes' &&
  (row.anchor.pattern.rowAddress ?? '').endsWith('combined');

function takeRow(row: RowReading, form: Form, reading: TableReading, unit: string | null): void {
  const { rowAddress } = row.anchor.pattern;
  const addresses = addressesOf(form, rowAddress ?? '');
  row.slots.forEach((slot, index) => {
    const address = addresses[index];
    if (!address || !slot) return;
    const { value, state, raw } = readCell(form, address, slot.text, unit);
    const evidence = { raw, location: slot.token.locate() };
    const doubt = row.doubt && { ground: row.doubt, note: doubtNotes[row.doubt] };
    reading.cells.set(address, { form, value, state, evidence: doubt ? { ...evidence, doubt } : evidence });
    if (state?.status === 'text')
      reading.diagnostics.push(
        finding(
          'not-a-number',
          'warning',
          `此处应为数字，实为“${raw}”，未取值。`,
          `A number was expected here; “${raw}” was not taken as one.`,
          evidence.location,
          [address],
          raw,
        ),
      );
  });
}

const addressesOf = (form: Form, rowAddress: string): string[] =>
  codebookRow(form, rowAddress).map(({ address }) => address as string);

function markUsed(anchor: Anchor, used: Set<number>): void {
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
  const addresses = addressesOf(form ?? '2021', pattern.rowAddress ?? '');
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

function takeDisputes(
  tokens: readonly Token[],
  sequences: Sequences,
  reading: TableReading,
  used: Set<number>,
): void {
  const last = sequences.requests.at(-1);
  const blanks = blanksAreCells(habitsOf(sequences.requests, ({ pattern }) => pattern.slots[0] ?? 0));
  const after = last ? Math.max(last.end, last.group.end) + 1 : 0;
  const found = readDisputes(tokens, after, blanks) ?? (last ? readDisputes(tokens, 0, blanks) : null);
  if (!found) return;
  for (let index = found.start; index <= found.end; index++) used.add(index);
  for (const [address, token] of found.cells) {
    const { value, state, raw } = readCell('2021', address, token.kind === 'empty' ? '' : token.text, null);
    reading.cells.set(address, { form: '2021', value, state, evidence: { raw, location: token.locate() } });
  }
  reading.forms.disputes = [];
  if (found.unplaced.length > 0)
    reading.diagnostics.push(
      finding(
        'row-unplaced',
        'warning',
        `复议、诉讼表应有 15 个数，找到 ${found.unplaced.length} 个，无法确定各属哪一栏，未取值。请对照原文补录。`,
        `The table of reconsideration and litigation should hold 15 figures; ${found.unplaced.length} were found and cannot be placed, so none was taken. Compare with the source and add them by hand.`,
        found.unplaced[0]?.locate() ?? null,
      ),
    );
}
