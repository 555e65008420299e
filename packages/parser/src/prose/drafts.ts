import type { ClaimDoubt, ClaimPeriod, ClaimScope, Form } from '@ogi-reports/schema';
import { isAim } from './aims.ts';
import { classify, type Meaning } from './classify.ts';
import { type ClaimContext, formOf } from './context.ts';
import { isDifference, scopeOf } from './extent.ts';
import { type Mention, readMentions } from './mentions.ts';
import { areBodies, isOfOther } from './other-bodies.ts';
import type { Passage } from './passages.ts';
import { isOfOtherMatter } from './rules/disputes.ts';
import { type Time, type TimeAt, timesOf } from './times.ts';
import { readZeroStatements } from './zero-statements.ts';
import { type Absent, namedAbsents } from './zero-words.ts';
import { meaningOfAbsence } from './zeros.ts';

/** A claim in the making, with all that deciding on its cell needs. */
export interface Draft extends Omit<Mention, 'lead' | 'sentence' | 'toldAt'>, Meaning {
  passage: Passage;
  scope: ClaimScope;
  period: ClaimPeriod;
  /** The cell of its words, were it the whole year's and the agency's own. */
  meant: string | null;
  /** Why its cell is in doubt, where it is. */
  doubt?: ClaimDoubt;
}

/** A passage, and what is known of all its figures. */
interface Scene {
  passage: Passage;
  form: Form | null;
  timeAt: TimeAt;
  agency: string | null;
}

/** What the figures and the statements of absence in one passage say, in the order of their place. */
export function readDrafts(passage: Passage, context: ClaimContext): Draft[] {
  const { year, agency = null } = context;
  const scene: Scene = { passage, form: formOf(context), timeAt: timesOf(passage, year), agency };
  const figures = fromFigures(scene);
  const denials = fromDenials(scene);
  return denials.length === 0
    ? figures
    : [...figures, ...denials].sort((one, other) => one.start - other.start);
}

function fromFigures(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  let last: Meaning | undefined;
  for (const mention of readMentions(scene.passage.text)) {
    const absents = mention.value === 0 ? namedAbsents(plainWords(mention.words)) : [];
    if (absents.length > 1)
      for (const absent of absents) drafts.push(fromAbsence(scene, absent, mention, mention.subject));
    else {
      const draft = fromMention(scene, mention, last);
      last = draft;
      drafts.push(draft);
    }
  }
  return drafts;
}

function plainWords(words: string): string {
  return words
    .replace(/^(?:其中|包括|全年|今年|本年度?|\d{4}年度?)+/, '')
    .replace(/(?:共|均|都|为|是|:)+$/, '');
}

function fromMention(
  { passage, form, timeAt, agency }: Scene,
  mention: Mention,
  last: Meaning | undefined,
): Draft {
  const { value, unit, qualifier, start, end, raw, words, subject, isPart } = mention;
  const scope = scopeOf(mention);
  const time = timeAt(mention.toldAt, words);
  const said = classify(mention, passage.headings, form, last);
  const meaning: Meaning =
    said.cell !== null && areBodies(mention, passage.text) ? { topic: 'other', cell: null } : said;
  const isEach = passage.text[start - 1] === '各';
  const isNone =
    meaning.cell === null || isEach || isOfOther(words, agency) || isAnother(mention, meaning, scope, time);
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
    topic: meaning.topic,
    cell: isNone ? null : meaning.cell,
    meant: meaning.cell,
  };
}

/** A part of the whole, another time's amount and a difference are no cell's figure, nor is what there was of each (各1次). */
const isAnother = (mention: Mention, { topic }: Meaning, scope: ClaimScope, time: Time): boolean =>
  scope === 'part' ||
  isOtherTime(time) ||
  (mention.value > 0 && /(?:未|没有)(?:收到|接到|受理|发生|出现|产生)/.test(mention.words)) ||
  /\d \d/.test(mention.words) ||
  isDifference(mention.words) ||
  isAim(mention) ||
  ((topic === 'reconsideration' || topic === 'litigation') && isOfOtherMatter(mention.lead + mention.words));

const isOtherTime = (time: Time): boolean => time !== 'year' && time !== 'unstated';

function periodOfTime(time: Time): ClaimPeriod {
  if (time === 'meanwhile') return 'part-year';
  return time === 'future' ? 'unstated' : time;
}

function fromDenials(scene: Scene): Draft[] {
  return readZeroStatements(scene.passage).flatMap(({ absent, start, end }) =>
    absent.map((each) => fromAbsence(scene, each, { start, end }, [start, end])),
  );
}

function fromAbsence(
  { passage, form, timeAt }: Scene,
  absent: Absent,
  { start, end }: Pick<Mention, 'start' | 'end'>,
  subject: Mention['subject'],
): Draft {
  const { topic, cell, unit } = meaningOfAbsence(absent, form);
  const time = timeAt(end, '');
  return {
    value: 0,
    unit,
    qualifier: 'exact',
    start,
    end,
    raw: passage.text.slice(start, end),
    words: passage.text.slice(...subject),
    subject,
    isPart: false,
    passage,
    scope: 'unstated',
    period: periodOfTime(time),
    topic,
    cell: isOtherTime(time) ? null : cell,
    meant: cell,
  };
}
