import type { Claim } from '@ogi-reports/schema';
import type { TranscribedFigure } from './corpus.ts';
import { cellOf, periodOf, subjectOf, topicOf } from './topics.ts';

/** A figure of the prose as a claim, without the words around it; undefined where it is beside the subject. */
export function claimOf(figure: TranscribedFigure): Claim | undefined {
  const topic = topicOf(figure.meaning);
  if (!topic) return undefined;
  return {
    value: figure.value,
    unit: figure.unit || null,
    qualifier: qualifierOf(figure),
    topic,
    cell: cellOf(figure.meaning, figure.cell),
    subject: subjectOf(figure.meaning),
    scope: 'unstated',
    period: periodOf(figure.meaning),
    location: null,
  };
}

function qualifierOf({ approximate, phrase }: TranscribedFigure): Claim['qualifier'] {
  if (!approximate) return 'exact';
  if (/[余餘多]|以上|不少于|超过/.test(phrase)) return 'at-least';
  return /不超过|以内/.test(phrase) ? 'at-most' : 'about';
}

const keyOf = ({ value, unit, cell, topic }: Claim) => [value, unit, cell ?? topic].join(' ');

/** The claims of two transcriptions of one report: each figure as often as the one with more of it has it. */
export function mergedClaims(first: Claim[], second: Claim[]): Claim[] {
  const left = new Map<string, number>();
  for (const claim of first) left.set(keyOf(claim), (left.get(keyOf(claim)) ?? 0) + 1);
  const added = second.filter((claim) => {
    const remaining = left.get(keyOf(claim)) ?? 0;
    left.set(keyOf(claim), remaining - 1);
    return remaining <= 0;
  });
  return [...first, ...added];
}
