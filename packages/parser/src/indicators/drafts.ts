import type { Draft } from '../prose/drafts.ts';
import { type Passage, readPassages } from '../prose/passages.ts';
import type { OtherRow, OtherTable } from '../tables/reading.ts';
import type { Token } from '../tables/tokens.ts';
import { compact } from '../text/compact.ts';
import { type IndicatorMeaning, meaningOf, printedUnit } from './meanings.ts';
import { type Period, periodsOf } from './periods.ts';

/** Words that name part of an agency or of its area: the row is that part's. */
const part = /(?:[局厅委办镇乡村科处股室院校所站]|街道|社区|中心|(?<!计量)部门|(?<!计量)(?<!^)单位)$/;

/**
 * The figures of tables of no official form, as claims: what a row's label says is counted, and the time that its
 * column's heading names. Rows with other labels, and columns of other times, make none.
 */
export function indicatorDrafts(tables: readonly OtherTable[], year: number | null): Draft[] {
  const drafts = tables.flatMap(({ headings, rows }) =>
    rows.flatMap((row) => draftsOf(row, periodsOf(headings, row.values.length, year))),
  );
  return withoutDoubtful(drafts);
}

function draftsOf(row: OtherRow, periods: Period[]): Draft[] {
  const labels = row.labels.filter(({ kind }) => kind === 'label');
  const label = labels.at(-1);
  const meaning = label && meaningOf(label.text);
  if (!meaning || labels.slice(0, -1).some(({ text }) => part.test(text.trim()))) return [];
  return row.values.flatMap((value, at) => draftOf(label, value, unitOf(row), periods[at] ?? null, meaning));
}

/** A row's unit: in its own cell, or in brackets behind the label. */
function unitOf({ labels }: OtherRow): string | null {
  const cell = labels.find(({ kind, text }) => kind === 'unit' && /\p{Script=Han}/u.test(text));
  return cell?.text.trim() ?? printedUnit.exec(labels.at(-1)?.text ?? '')?.[1] ?? null;
}

function draftOf(
  label: Token,
  value: Token,
  rowUnit: string | null,
  period: Period,
  meaning: IndicatorMeaning,
): Draft[] {
  const { figure } = value;
  if (figure?.kind !== 'number' || figure.signed || period === null) return [];
  const unit = figure.unit ?? rowUnit;
  const isOwn =
    (period === 'year' || period === 'unstated') && isMeasured(meaning.cell, unit, figure.decimals);
  const passage = passageOf(label.text.trim(), value, unit);
  const from = compact(label.text.trim()).text.length;
  const words = passage.text.slice(0, from);
  return [
    {
      value: figure.value,
      unit,
      qualifier: 'exact',
      start: from,
      end: from + compact(value.text.trim()).text.length,
      raw: value.text.trim(),
      words,
      subject: [0, from],
      isPart: false,
      passage,
      scope: 'unstated',
      period,
      topic: meaning.topic,
      cell: isOwn ? meaning.cell : null,
      meant: meaning.cell,
    },
  ];
}

/** Money needs its unit, and what is counted is whole. */
function isMeasured(cell: string | null, unit: string | null, hasDecimals: boolean): boolean {
  const isMoney = cell === 'requestFees.charged' || cell === 'resources.dedicatedBudget';
  return isMoney ? unit === '元' || unit === '万元' : !hasDecimals && !unit?.endsWith('元');
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
