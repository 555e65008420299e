import type { Claim } from '../record-parts.ts';

/** Chinese characters that name what is counted; more would be a piece of the report's own text. */
export const longestName = 12;

/** Whether words name something, rather than say something of it: records carry no prose of a report. */
export function isName(words: string): boolean {
  const characters = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters <= longestName && !/[。；，]/.test(words);
}

/** A claim without words that would carry prose of the report into a record. */
export const withoutProse = (claim: Claim): Claim =>
  claim.subject === null || isName(claim.subject) ? claim : { ...claim, subject: null };
