import type { Diagnostic } from '@ogi-reports/schema';
import { unitPattern } from '../text/units.ts';
import type { Passage } from './passages.ts';

/** Bounded, and begun at the first digits only, as hostile text may hold nothing else. */
const torn = new RegExp(
  `(?<![\\d.:/-]|\\d )\\d{1,9}(?: \\d{1,9}){1,9}(?=(?:余|多)?[万亿]?(?:${unitPattern}))`,
  'g',
);

/** Figures whose digits blanks have torn apart (1 234条): what they were cannot be told, so they are not read. */
export function tornFigures({ text, locate, raw }: Passage): Diagnostic[] {
  if (!/\d \d/.test(text)) return [];
  return [...text.matchAll(torn)].map(({ 0: { length }, index }) => {
    const printed = raw(index, index + length);
    const ruleId = 'parse/torn-figure';
    return {
      ruleId,
      severity: 'warning',
      message: {
        zh: `正文中的数字“${printed}”被空格拆开，无法确定原数，未取值。请对照原文。`,
        en: `Blanks tear the digits of “${printed}” apart; what the figure was cannot be told, so it was not read. Compare with the source.`,
      },
      cells: [],
      location: locate(index, index + length),
      actual: printed,
      expected: null,
      url: `/rules/${ruleId}`,
    };
  });
}
