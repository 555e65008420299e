import type { Claim } from '@ogi-reports/schema';

type Topic = Claim['topic'];

/** How the transcriber's glosses begin, and what such a figure speaks of. The first that fits counts. */
const topics: [start: RegExp, topic: Topic][] = [
  [
    /^(proactively disclosed, total|cumulative (proactive )?total|information made or obtained)/,
    'disclosure-total',
  ],
  [/^category /, 'disclosure-category'],
  [/^(published (via|on|through)|other channel)/, 'disclosure-channel'],
  [/^(normative documents|regulations|documents published as void)/, 'normative-documents'],
  [/^policy interpretations/, 'interpretation'],
  [/^press conferences/, 'response'],
  [/^(FOI requests|applications) answered\/closed/, 'outcomes'],
  [/^(requests|applications) carried/, 'carry-over'],
  [/^requests (granted|not granted|partly granted)/, 'outcomes'],
  [/^applications(:| not processed| withdrawn)/, 'outcomes'],
  [/^(FOI requests received|applications (received|by|, cumulative)|applications, cumulative)/, 'requests'],
  [/^(inquiries, letters|public messages|letters plus applications)/, 'consultation'],
  [/^(administrative reviews|reviews:)/, 'reconsideration'],
  [/^lawsuits/, 'litigation'],
  [/^(fee amount: procurement|procurement)/, 'procurement'],
  [/^fees?( amount)?/, 'fees'],
  [/^staff/, 'staff'],
  [/^(training, meetings|meetings \/ training)/, 'training'],
  [
    /^(administrative (permits|penalties)|compulsory|permit items|penalty items|other service items)/,
    'enforcement',
  ],
  [
    /^distractor, not an OGI count: (licences|(licence|penalty|service|coercion) decisions|(licences|penalties) decided)/,
    'enforcement',
  ],
  [/^distractor, not an OGI count: (page views|visits|clicks)/, 'platforms'],
  [/^visits \/ reads/, 'platforms'],
  [/^percentage/, 'percentage'],
  [/^(media reports|NPC\/CPPCC|deputies|other count)/, 'other'],
];

/** The topic of a gloss; undefined for figures that say nothing about open government information. */
export function topicOf(meaning: string): Topic | undefined {
  return topics.find(([start]) => start.test(meaning))?.[1];
}

/** Glosses whose detail leaves the figure what the cell says; with any other detail it is a part of it. */
const wholeDespiteDetail = /: (all by letter|none granted|table says 3|both not held|own site|bureau site)$/;

/** The cell that a figure speaks of. A figure said to be a part or a sum over years is none of the form's. */
export function cellOf(meaning: string, cell: string | null): string | null {
  if (periodOf(meaning) !== 'year') return null;
  return meaning.includes(': ') && !wholeDespiteDetail.test(meaning) ? null : cell;
}

export function periodOf(meaning: string): Claim['period'] {
  if (/cumulative|over years|since \d{4}/.test(meaning)) return 'cumulative';
  return 'year';
}

/** The gloss without its class: what is counted, in the transcriber's words. */
export function subjectOf(meaning: string): string | null {
  const [, detail] = /^[^:]*: (.+)$/.exec(meaning) ?? [];
  if (detail) return detail;
  const plain = topicOf(meaning) === 'other' || /published|conferences|media/.test(meaning) ? meaning : null;
  return plain === 'other count' ? null : plain;
}
