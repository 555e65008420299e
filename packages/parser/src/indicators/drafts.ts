import type { Draft } from '../prose/drafts.ts';
import { type Passage, readPassages } from '../prose/passages.ts';
import type { OtherRow, OtherTable } from '../tables/reading.ts';
import type { Token } from '../tables/tokens.ts';
import { compact } from '../text/compact.ts';
import { columnsOf, type ValueColumn } from './columns.ts';
import { type IndicatorMeaning, meaningOf } from './meanings.ts';
import { isCounted, withoutUnit } from './units.ts';

/** Words that name part of an agency or of its area: the row is that part's. */
const part = /(?:[局厅委办镇乡村科处股室院校所站]|街道|社区|中心|(?<!计量)部门|(?<!计量)(?<!^)单位)$/;

/**
 * The figures of tables of no official form, as claims: what a row's label says is counted, and the time that its
 * column's heading names. Rows with other labels, and columns of other times, make none.
 */
export function indicatorDrafts(tables: readonly OtherTable[], year: number | null): Draft[] {
  const drafts = tables.flatMap(({ headings, rows }) =>
    rows.flatMap((row) => draftsOf(row, columnsOf(headings, row.values.length, year))),
  );
  return withoutDoubtful(drafts);
}

function draftsOf({ labels: all, values }: OtherRow, columns: readonly ValueColumn[]): Draft[] {
  const labels = all.filter(({ kind }) => kind === 'label');
  const label = labels.at(-1)?.text.trim() ?? '';
  const { text, unit } = withoutUnit(label);
  const meaning = meaningOf(text);
  if (!meaning || labels.slice(0, -1).some((other) => part.test(other.text.trim()))) return [];
  const row = { label, unit: unitCell(all) ?? unit, meaning };
  return values.flatMap((value, at) => draftOf(row, value, columns[at] as ValueColumn));
}

const unitCell = (labels: readonly Token[]): string | undefined =>
  labels.find(({ kind, text }) => kind === 'unit' && /\p{Script=Han}/u.test(text))?.text.trim();

interface Row {
  label: string;
  unit: string | null;
  meaning: IndicatorMeaning;
}

function draftOf({ label, unit: rowUnit, meaning }: Row, value: Token, column: ValueColumn): Draft[] {
  const { figure } = value;
  if (figure?.kind !== 'number' || figure.signed || column.period === null) return [];
  const unit = figure.unit ?? rowUnit ?? column.unit;
  const passage = passageOf(label, value, unit);
  const from = compact(label).text.length;
  return [
    {
      value: figure.value,
      unit,
      qualifier: 'exact',
      start: from,
      end: from + compact(value.text.trim()).text.length,
      raw: value.text.trim(),
      words: passage.text.slice(0, from),
      subject: [0, from],
      isPart: false,
      passage,
      scope: 'unstated',
      period: column.period,
      topic: meaning.topic,
      cell: isOfCell(label, meaning, unit, figure.decimals, column) ? meaning.cell : null,
      meant: meaning.cell,
    },
  ];
}

/** A site's name alone counts what it published only if the unit or the heading says so: 政府网站 3个 does not. */
function isOfCell(
  label: string,
  { topic }: IndicatorMeaning,
  unit: string | null,
  hasDecimals: boolean,
  { period, isOfInformation }: ValueColumn,
): boolean {
  if (period !== 'year' && period !== 'unstated') return false;
  if (topic === 'disclosure-channel' && unit === null && !isOfInformation && !/信息/.test(label))
    return false;
  return isCounted(topic, unit, hasDecimals);
}

/** A row as a sentence would say it: 当面申请数3件. */
function passageOf(words: string, value: Token, unit: string | null): Passage {
  const figure = value.text.trim();
  const text = `${words}${figure}${unit !== null && !figure.endsWith(unit) ? unit : ''}`;
  const [passage] = readPassages([{ kind: 'paragraph', text, locate: () => value.locate() }], []);
  return passage as Passage;
}

/**
 * Leaves without a cell what two rows give different figures, and what came over the net where letters by
 * e-mail are counted apart from it, which the 2014 table counts together.
 */
function withoutDoubtful(drafts: Draft[]): Draft[] {
  const hasMail = drafts.some(({ words, value }) => /电子邮件/.test(words) && value > 0);
  const values = new Map<string, Set<number>>();
  for (const { cell, value } of drafts)
    if (cell !== null) values.set(cell, (values.get(cell) ?? new Set()).add(value));
  return drafts.map((draft) => {
    const isDoubtful =
      (values.get(draft.cell ?? '')?.size ?? 0) > 1 || (hasMail && draft.cell === 'requests.received.online');
    return isDoubtful ? { ...draft, cell: null } : draft;
  });
}
