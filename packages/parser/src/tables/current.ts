import type { Form } from '@ogi-reports/schema';
import { doubtNotes, readCell } from './cell-value.ts';
import type { Anchor } from './chain.ts';
import { type DisputesReading, readBareDisputes, readDisputes } from './disputes.ts';
import type { Separators } from './disputes-runs.ts';
import { disclosureForms, requestForms } from './forms.ts';
import { figureCount } from './groups.ts';
import { isLocalHeading } from './headers.ts';
import type { RowPattern } from './patterns.ts';
import { finding, type TableReading } from './reading.ts';
import { fewestBehind, habitsOf, placeRows, separatorsOf } from './rows.ts';
import { filled, type Sequences } from './sequence.ts';
import { settled } from './settled.ts';
import { leavesOutSpans } from './spans-left-out.ts';
import { take } from './take.ts';
import type { Token } from './tokens.ts';

/** Reads the three tables of the forms of 2019. */
export function readCurrent(
  tokens: readonly Token[],
  sequences: Sequences,
  reading: TableReading,
  used: Set<number>,
): void {
  const disclosure = sequences.proactiveDisclosure;
  const forms = disclosureForms(tokens, disclosure);
  const slotsOf = (anchor: Anchor) => slotsIn(anchor, forms.formOf(anchor));
  const requests = requestForms(sequences.requests);
  const overall = requests[0] ?? forms.overall;
  const requestSlots = ({ pattern }: Anchor) => pattern.slots[0] ?? 0;
  const closers = [fewestBehind(disclosure, slotsOf), fewestBehind(sequences.requests, requestSlots)];
  const known = closers.filter((count) => count !== null);
  const closing = known.length > 0 && leavesOutSpans(tokens) ? Math.min(...known) : null;
  const own = { ...habitsOf(disclosure, slotsOf), closing };
  const habits = { ...habitsOf(sequences.requests, requestSlots, () => own), closing };
  const [second = [], third = []] = settled(
    tokens,
    [
      {
        rows: placeRows(tokens, disclosure, slotsOf, own),
        hasRow: isRowOf(forms.overall),
        slotsOf,
        hasLocalColumn: hasLocalColumn(tokens, disclosure),
      },
      {
        rows: placeRows(tokens, sequences.requests, requestSlots, habits),
        hasRow: isRowOf(overall),
        slotsOf: requestSlots,
        hasLocalColumn: hasLocalColumn(tokens, sequences.requests),
      },
    ],
    reading,
  );
  take(second, 'proactiveDisclosure', forms.formOf, reading, used, forms.unitOf);
  const otherwise = overall ?? newestOf(reading.asked);
  take(third, 'requests', (anchor) => requestFormOf(anchor, otherwise), reading, used);
  if (filled(sequences.requests).length > 0)
    reading.forms.requests = requests.filter((form) => reading.asked.has(form));
  const lost = [...second, ...third].some((row) => 'failed' in row && figureCount(row.anchor.group) > 0);
  takeDisputes(tokens, sequences, separatorsOf(habits, lost), reading, used);
}

/** Headings of a column that no form has, before a table's first row or between its rows. */
const hasLocalColumn = (tokens: readonly Token[], anchors: readonly Anchor[]): boolean => {
  const [first, last] = [anchors[0]?.start ?? 0, anchors.at(-1)?.start ?? 0];
  return tokens.slice(Math.max(0, first - 24), last).some(isLocalHeading);
};

/** Whether a form has a row; where no form is known, whether both have it. */
const isRowOf =
  (form: Form | null) =>
  ({ cells }: RowPattern): boolean =>
    (form ? [form] : currentForms).every((each) => each in cells);

const currentForms: Form[] = ['2019-trial', '2021'];

function slotsIn(anchor: Anchor, form: Form | null): number {
  const { slots } = anchor.pattern;
  if (form === null) return slots.length === 1 ? (slots[0] as number) : 0;
  return form === '2019-trial' ? Math.max(...slots) : Math.min(...slots);
}

/** Rows of 其他处理 exist in one form only; all others are the same in both. */
function requestFormOf({ pattern }: Anchor, overall: Form): Form {
  if (pattern.rowAddress?.includes('otherHandling'))
    return pattern.rowAddress.endsWith('combined') ? '2019-trial' : '2021';
  return overall;
}

/** The form that rows which both forms have are taken for where nothing tells. */
export const newestOf = (forms: ReadonlySet<Form>): Form => (forms.has('2021') ? '2021' : '2019-trial');

function takeDisputes(
  tokens: readonly Token[],
  sequences: Sequences,
  separators: Separators,
  reading: TableReading,
  used: Set<number>,
): void {
  const last = sequences.requests.at(-1);
  const after = last ? Math.max(last.end, last.group.end) + 1 : 0;
  const found =
    readDisputes(tokens, after, separators) ??
    (last ? (readDisputes(tokens, 0, separators) ?? readBareDisputes(tokens, after)) : null);
  if (!found) return;
  for (let index = found.start; index <= found.end; index++) used.add(index);
  enterDisputes(found, reading);
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

/** Every cell of table four. */
const count = { kind: 'count', unit: '件' } as const;

function enterDisputes({ cells, byOrder }: DisputesReading, reading: TableReading): void {
  for (const [address, token] of cells) {
    const { value, state, raw, doubt: own } = readCell(count, token.kind === 'empty' ? '' : token.text, null);
    const ground = byOrder ? 'columns-by-order' : own;
    const doubt = ground && { ground, note: doubtNotes[ground].en };
    const evidence = { raw, location: token.locate() };
    reading.cells.set(address, {
      form: '2021',
      value,
      state,
      evidence: doubt ? { ...evidence, doubt } : evidence,
    });
  }
  if (!byOrder) return;
  reading.diagnostics.push(
    finding(
      'doubtful',
      'info',
      `复议、诉讼表的取值存疑：${doubtNotes['columns-by-order'].zh}请核对。`,
      `The figures of the table of reconsideration and litigation were read with doubt: ${doubtNotes['columns-by-order'].en} Compare with the source.`,
      [...cells.values()][0]?.locate() ?? null,
      [...cells.keys()],
    ),
  );
}
