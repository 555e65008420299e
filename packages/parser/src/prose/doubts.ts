import type { ClaimDoubt, Diagnostic } from '@ogi-reports/schema';
import { isPublication } from './cells.ts';
import type { ClaimContext } from './context.ts';
import { compareWithTables, doubtPartsBeyondWhole } from './contradictions.ts';
import type { Draft } from './drafts.ts';
import { isOfUnclearExtent } from './plain-words.ts';

/** What each ground of doubt means, for messages. */
export const doubtNotes: Record<ClaimDoubt, { zh: string; en: string }> = {
  'claims-disagree': {
    zh: '正文对同一项给出几个不同的数，至多一个是全年的数。',
    en: 'The text gives several figures for one cell; at most one can be that of the year.',
  },
  'year-or-cumulative': {
    zh: '只写“累计”，没有写明是本年还是历年。',
    en: 'The text says 累计 and not of which years; it may be the sum of several.',
  },
  'extent-unclear': {
    zh: '所计可能少于或多于本项：只是其中一类或一个栏目、按期计数，或含有上年结转。',
    en: 'The figure may cover less or more than the cell: one kind or one column, issues of several items, or cases carried over.',
  },
  'part-exceeds-whole': {
    zh: '分项大于总数，其中一个说的是别的事。',
    en: 'A part is larger than the whole; one of the two is about something else.',
  },
  'table-disagrees': {
    zh: '与本报告表格中的数不同。',
    en: "The report's own table gives another figure.",
  },
};

/** Marks the figures whose cell is in doubt. */
export function markDoubts(drafts: readonly Draft[], context: ClaimContext): void {
  for (const draft of drafts) {
    if (draft.cell === null) continue;
    if (isOfUnknownYears(draft)) draft.doubt = 'year-or-cumulative';
    else if (isOfUnclearExtent(draft)) draft.doubt = 'extent-unclear';
  }
  doubtPartsBeyondWhole(drafts);
  for (const claimed of disagreeing(drafts)) for (const draft of claimed) draft.doubt = 'claims-disagree';
  compareWithTables(drafts, context);
}

/** A diagnostic for each cell with figures in doubt, at the first of them. */
export function doubtFindings(drafts: readonly Draft[]): Diagnostic[] {
  const doubtful = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!draft.doubt) continue;
    addTo(doubtful, `${draft.doubt} ${draft.cell}`, draft);
  }
  return [...doubtful.values()].map(findingOf);
}

const mostShown = 5;

function findingOf(drafts: readonly Draft[]): Diagnostic {
  const { cell, doubt, passage, start, end } = drafts[0] as Draft;
  const { zh, en } = doubtNotes[doubt as ClaimDoubt];
  const shown = drafts.slice(0, mostShown).map(({ passage: { raw }, start, end }) => raw(start, end).trim());
  const ruleId = 'parse/claim-doubtful';
  return {
    ruleId,
    severity: 'info',
    message: {
      zh: `正文中的“${shown.join('”“')}”取值存疑：${zh}请核对原件。`,
      en: `${shown.map((raw) => `“${raw}”`).join(', ')} in the text: read with doubt. ${en} Compare with the source.`,
    },
    cells: [cell as string],
    location: passage.locate(start, end),
    actual: shown[0] ?? null,
    expected: null,
    url: `/rules/${ruleId}`,
  };
}

const ofTheYear = /本年|今年|当年|全年|年内|年度|年初|(?:19|20)\d{2}年(?:以?来|全年|1月|共|,|累计)/;

const longestSentence = 400;

/** Behind a span (1月1日至12月31日) 至 tells of no stock. */
const tillThen = /截[至止]|(?:^|[,。;])至(?:今|目前|\d{1,4}[年月]|年底)/;

/** 截至年底，累计公开1506条: of the year, or of all years till then? */
function isOfUnknownYears({ words, period, cell, passage: { text }, start }: Draft): boolean {
  if (!(words.includes('累计') || (isPublication(cell) && /(?<![公中])共(?!青|享|建|同)|已|总/.test(words))))
    return false;
  const before = text.slice(Math.max(0, start - longestSentence), start);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  if (ofTheYear.test(sentence)) return false;
  return tillThen.test(sentence) || (words.includes('累计') && period === 'unstated');
}

function addTo(groups: Map<string, Draft[]>, key: string, draft: Draft): void {
  const group = groups.get(key);
  if (group) group.push(draft);
  else groups.set(key, [draft]);
}

/** The figures of each cell and unit that the document gives more than one value. */
export function disagreeing(drafts: readonly Draft[]): Draft[][] {
  const claimed = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.cell === null || draft.isPart) continue;
    addTo(claimed, `${draft.cell} ${draft.unit}`, draft);
  }
  return [...claimed.values()].filter((all) => clash(all, 'own') || clash(all, 'whole'));
}

/** The agency's own figure and its area's may differ. 100余条 and 118条 are one figure. */
function clash(claimed: readonly Draft[], scope: 'own' | 'whole'): boolean {
  const comparable = claimed.filter((draft) => draft.scope === scope || draft.scope === 'unstated');
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { value } of comparable) [least, most] = [Math.min(least, value), Math.max(most, value)];
  if (comparable.length < 2 || least === most) return false;
  return most > least * 1.5 || comparable.every(({ qualifier }) => qualifier === 'exact');
}
