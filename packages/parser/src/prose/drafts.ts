import type { ClaimDoubt, ClaimPeriod, ClaimScope } from '@ogi-reports/schema';
import { classify, type Meaning } from './classify.ts';
import { type ClaimContext, formOf } from './context.ts';
import { isAim, isDifference, periodOf, scopeOf, type Time } from './extent.ts';
import { type Mention, readMentions } from './mentions.ts';
import type { Passage } from './passages.ts';
import { isOfOtherMatter } from './rules/disputes.ts';
import { readZeroStatements } from './zero-statements.ts';
import { type Absent, namedAbsents } from './zero-words.ts';
import { meaningOfAbsence } from './zeros.ts';

/** A claim in the making, with all that deciding on its cell needs. */
export interface Draft extends Omit<Mention, 'lead' | 'sentence'>, Meaning {
  passage: Passage;
  scope: ClaimScope;
  period: ClaimPeriod;
  /** Why its cell is in doubt, where it is. */
  doubt?: ClaimDoubt;
}

/** What the figures and the statements of absence in one passage say, in the order of their place. */
export function readDrafts(passage: Passage, context: ClaimContext): Draft[] {
  const drafts = [...fromFigures(passage, context), ...fromDenials(passage, context)];
  return drafts.sort((one, other) => one.start - other.start);
}

function fromFigures(passage: Passage, context: ClaimContext): Draft[] {
  let last: Meaning | undefined;
  return readMentions(passage.text).flatMap((mention) => {
    const absents = mention.value === 0 ? namedAbsents(plainWords(mention.words)) : [];
    if (absents.length > 1)
      return absents.map((absent) => fromAbsence(passage, context, absent, mention, mention.subject));
    const draft = fromMention(passage, context, mention, last);
    last = draft;
    return [draft];
  });
}

function plainWords(words: string): string {
  return words
    .replace(/^(?:其中|包括|全年|今年|本年度?|\d{4}年度?)+/, '')
    .replace(/(?:共|均|都|为|是|:)+$/, '');
}

/** A part of the whole, another time's amount, a difference and what there was of each (各1次) are no cell's figure. */
function fromMention(
  passage: Passage,
  context: ClaimContext,
  mention: Mention,
  last: Meaning | undefined,
): Draft {
  const scope = scopeOf(mention);
  const time = periodIn(passage, mention.start, mention.words, context.year);
  const { topic, cell } = classify(mention, passage.headings, formOf(context), last);
  const isAnother =
    scope === 'part' ||
    passage.text[mention.start - 1] === '各' ||
    isDifference(mention.words) ||
    isAim(mention.words) ||
    isOtherTime(time) ||
    (/^(?:reconsideration|litigation)$/.test(topic) && isOfOtherMatter(mention.lead + mention.words));
  const { value, unit, qualifier, start, end, raw, words, subject, isPart } = mention;
  return {
    value,
    unit,
    qualifier,
    start,
    end,
    raw,
    words,
    subject,
    isPart,
    passage,
    scope,
    period: periodOfTime(time),
    topic,
    cell: isAnother ? null : cell,
  };
}

const isOtherTime = (time: Time): boolean => time !== 'year' && time !== 'unstated';
const periodOfTime = (time: Time): ClaimPeriod => (time === 'future' ? 'unstated' : time);

function periodIn({ text, headings }: Passage, before: number, words: string, year: number | null): Time {
  return periodOf(text.slice(Math.max(0, before - 300), before), words, year, headings);
}

function fromDenials(passage: Passage, context: ClaimContext): Draft[] {
  return readZeroStatements(passage).flatMap(({ absent, start, end }) =>
    absent.map((each) => fromAbsence(passage, context, each, { start, end }, [start, end])),
  );
}

function fromAbsence(
  passage: Passage,
  context: ClaimContext,
  absent: Absent,
  { start, end }: Pick<Mention, 'start' | 'end'>,
  subject: Mention['subject'],
): Draft {
  const { topic, cell, unit } = meaningOfAbsence(absent, formOf(context));
  const time = periodIn(passage, end, '', context.year);
  return {
    passage,
    ...{ start, end, subject, topic, unit, period: periodOfTime(time) },
    value: 0,
    qualifier: 'exact',
    raw: passage.text.slice(start, end),
    words: passage.text.slice(...subject),
    isPart: false,
    scope: 'unstated',
    cell: isOtherTime(time) ? null : cell,
  };
}
