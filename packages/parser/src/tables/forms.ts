import type { Form } from '@ogi-reports/schema';
import { remembered } from '../text/remember.ts';
import type { Anchor } from './chain.ts';
import { figureCount } from './groups.ts';
import { formOfGluedHeadings, formOfHeading, unitOfHeading } from './headers.ts';
import { labelKey } from './label-key.ts';
import type { Token } from './tokens.ts';

/** The blocks of table two, by the rows that stand in them. */
const blockRows: string[][] = [
  ['administrativeRules', 'normativeDocuments'],
  ['licensing', 'otherServices'],
  ['penalties', 'coerciveMeasures'],
  ['administrativeCharges'],
  ['procurement'],
];

const nameIn = remembered((address) => address.split('.')[1] ?? '');
const blockNamed = remembered((name) => blockRows.findIndex((names) => names.includes(name)));

/** 其他处理 without figures is the 2021 form's heading over its three rows. */
export const isBareHeading = (anchor: Anchor): boolean =>
  rowName(anchor) === 'outcomes' &&
  (anchor.pattern.rowAddress ?? '').endsWith('combined') &&
  figureCount(anchor.group) === 0;

export const rowName = ({ pattern }: Anchor): string => nameIn(pattern.rowAddress ?? '');
const blockOf = (anchor: Anchor): number => blockNamed(rowName(anchor));

/** Which form each row of table two follows, by its block's column headings, else by its number of figures. */
export interface DisclosureForms {
  formOf(anchor: Anchor): Form | null;
  /** The unit printed in the heading over the row's money column. */
  unitOf(anchor: Anchor): '万元' | '元' | null;
  /** The form of most blocks; null where neither a heading nor a number of figures tells it. */
  overall: Form | null;
}

export function disclosureForms(tokens: readonly Token[], anchors: readonly Anchor[]): DisclosureForms {
  const blocks = blockRows.map((_, block) => anchors.filter((anchor) => blockOf(anchor) === block));
  const headings = blocks.map((rows) => headingsBefore(tokens, anchors, rows[0]));
  const voted = headings.map(byHeadings);
  const counted = anchors.filter((anchor) => !(headings[blockOf(anchor)] ?? []).some(isYear));
  const overall = majority(voted.filter(known)) ?? majority(counted.map(byCount).filter(known));
  return {
    formOf: (anchor) => voted[blockOf(anchor)] ?? overall,
    unitOf: (anchor) => {
      const units = (headings[blockOf(anchor)] ?? []).map(({ text }) => unitOfHeading(text));
      return units.find((unit) => unit !== null) ?? null;
    },
    overall,
  };
}

/** Where headings name years, as many figures as a form has are those of as many years. */
const isYear = ({ text }: Token): boolean =>
  /^20\d{2}\s*年?度?[^。；]{0,20}$/.test(text) && !/报|表/.test(text);

/** Label tokens between a block's first row and the row before it. */
function headingsBefore(
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  first: Anchor | undefined,
): Token[] {
  if (!first) return [];
  const before = anchors[anchors.indexOf(first) - 1];
  const from = before ? Math.max(before.end, before.group.end) + 1 : 0;
  const labels: Token[] = [];
  for (let index = first.start - 1; index >= from && labels.length < 12; index--)
    if (tokens[index]?.kind === 'label') labels.unshift(tokens[index] as Token);
  return labels;
}

const known = (form: Form | null): form is Form => form !== null;

/** The form that a block's column headings speak for; they may stand in one piece or be cut in several. */
function byHeadings(headings: Token[]): Form | null {
  const words = headings.flatMap(({ text, key }) =>
    /\s/.test(text) ? text.split(/\s+/).map((word) => labelKey(word).key) : [key],
  );
  const pairs = headings.map(({ key }, index) => key + (headings[index + 1]?.key ?? ''));
  const triples = pairs.map((pair, index) => pair + (headings[index + 2]?.key ?? ''));
  const own = headings.map(({ key }) => key);
  return (
    majority([...own, ...words].map(formOfHeading).filter(known)) ??
    majority([...pairs, ...triples].map(formOfHeading).filter(known)) ??
    majority(own.map(formOfGluedHeadings).filter(known))
  );
}

/** A number of figures that only one of the two forms has. */
function byCount(anchor: Anchor): Form | null {
  const name = rowName(anchor);
  if (name === 'otherServices' || name === 'procurement') return '2019-trial';
  const { slots } = anchor.pattern;
  const { tokens } = anchor.group;
  const count = figureCount(anchor.group);
  const isGlued = tokens.some(({ glued, text }) => glued && text.length > 1);
  if (slots.length < 2 || !slots.includes(count) || isGlued || hasBlanks(anchor)) return null;
  return count === Math.max(...slots) ? '2019-trial' : '2021';
}

/** Blank cells among the figures or beside them: how many cells the row has cannot be counted. */
const hasBlanks = ({ group: { tokens } }: Anchor): boolean =>
  tokens.length > 1 && tokens.every(({ cell }) => cell) && tokens.some(({ kind }) => kind === 'empty');

function majority(forms: Form[]): Form | null {
  const trial = forms.filter((form) => form === '2019-trial').length;
  if (forms.length === 0 || trial * 2 === forms.length) return null;
  return trial * 2 > forms.length ? '2019-trial' : '2021';
}

const splitRows = ['notAmended', 'feeUnpaid', 'other'];

/** The forms that the rows of 其他处理 in table three speak for; none where that part was not seen. */
export function requestForms(anchors: readonly Anchor[]): Form[] {
  const names = anchors
    .filter(({ pattern, group }) => pattern.rowAddress?.includes('otherHandling') && figureCount(group) > 0)
    .map(({ pattern }) => pattern.rowAddress?.split('.').at(-1) ?? '');
  const forms: Form[] = [];
  if (names.includes('combined')) forms.push('2019-trial');
  if (names.some((name) => splitRows.includes(name))) forms.push('2021');
  return forms;
}
