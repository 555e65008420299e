import type { Claim, Diagnostic, Evidence, Location } from '@ogi-reports/schema';
import type { Paragraph } from '../blocks.ts';
import type { ClaimContext } from './context.ts';
import { doubtFindings, doubtNotes } from './doubts.ts';
import { type Draft, readDrafts } from './drafts.ts';
import { readPassages } from './passages.ts';
import { type PlacedHeading, readHeadings } from './sections.ts';
import { settlePassage } from './settle.ts';
import { settleDocument } from './settle-document.ts';
import { tornFigures } from './torn-figures.ts';

export type { ClaimContext } from './context.ts';

export interface ReadClaims {
  claims: Claim[];
  /** Each claim's place in the text, in the order of the claims. */
  evidence: (Evidence & { phrase: string })[];
  /** Figures read with doubt, and such as cannot be read. */
  diagnostics: Diagnostic[];
}

/**
 * The figures that the text states about the year's work, in order of their place, and behind them those that
 * `tabled` has from tables of no official form.
 */
export function readClaims(
  paragraphs: readonly Paragraph[],
  context: ClaimContext,
  headings: readonly PlacedHeading[] = readHeadings(paragraphs),
  tabled: readonly Draft[] = [],
): ReadClaims {
  const passages = readPassages(paragraphs, headings);
  const told = passages.flatMap((passage) => settlePassage(readDrafts(passage, context)));
  const drafts = settleDocument([...told, ...tabled], context);
  const evidence = drafts.map(evidenceOf);
  return {
    claims: drafts.map((draft, index) => claimOf(draft, (evidence[index] as Evidence).location)),
    evidence,
    diagnostics: [...passages.flatMap(tornFigures), ...doubtFindings(drafts)],
  };
}

function claimOf(draft: Draft, location: Location): Claim {
  const { line = null, column = null, page = null } = location;
  const { value, unit, qualifier, topic, cell, scope, period } = draft;
  const subject = subjectOf(draft);
  return { value, unit, qualifier, topic, cell, subject, scope, period, location: { line, column, page } };
}

function evidenceOf({ passage, start, end, subject, doubt }: Draft): ReadClaims['evidence'][number] {
  const phrase = passage.raw(Math.min(start, subject[0]), Math.max(end, subject[1])).trim();
  const evidence = { raw: passage.raw(start, end), location: passage.locate(start, end), phrase };
  return doubt ? { ...evidence, doubt: { ground: doubt, note: doubtNotes[doubt].en } } : evidence;
}

const longestSubject = 40;
/** 和 joins only behind a figure: elsewhere it may begin a name (和平街道). */
const leading =
  /(?:(?<=[^。;,:!?年])[和及])?(?:\(?[一二三四五六七八九十]{1,2}\)|其中|包括|分别|以及|同时|另外?|并且?|全年|今年|本年度?|截[至止]|(?:19|20)\d{2}年度?|[一二三四五六七八九十]是|\d{1,2}[.、)](?!\d{1,3}(?!\d))|[,、:()”"])*/y;
const trailing = /(?:共计|共|合计|总计|累计|达到?|为|有|是|约|了|均|各|[:,(])+$/;

/** What is counted, as printed and in a few words. */
function subjectOf({ passage, subject: [from, to] }: Draft): string | null {
  leading.lastIndex = from;
  const first = from + (leading.exec(passage.text)?.[0].length ?? 0);
  const end = first + passage.text.slice(first, to).replace(trailing, '').length;
  return passage.raw(Math.max(first, end - longestSubject), end).trim() || null;
}
