import type { Agency, Report } from '@ogi-reports/schema';
import { claimOf } from './claims.ts';
import type { Transcript } from './corpus.ts';
import { notesOf } from './notes.ts';
import { figuresOf } from './shape.ts';

const partial = 'only the beginning of the page was read; subjects of claims are paraphrased';

/** A transcription as a record: figures, labels, names and sources, and none of the report's prose. */
export function recordOf(transcript: Transcript, agency: Agency, year: number): Report {
  const { fields, notes } = figuresOf(transcript, year);
  return {
    schemaVersion: '1',
    id: `${agency.id}/${year}`,
    year,
    period: null,
    agency,
    title: transcript.title,
    documentNumber: null,
    publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(transcript.publishedAt ?? '')?.[0] ?? null,
    scope: agency.kind === 'government' && /机关$/.test(agency.name ?? '') ? 'agency' : 'unknown',
    ...fields,
    claims: transcript.figures.map(claimOf).filter((claim) => claim !== undefined),
    sources: [sourceOf(transcript)],
    transcription: {
      method: 'hand',
      parserVersion: null,
      extent: 'beginning',
      reviewer: null,
      verifiedOn: null,
      notes: [partial, ...notesOf(transcript.quirks), ...notes],
    },
  } as Report;
}

function sourceOf({ url }: Transcript): Report['sources'][number] {
  return {
    kind: 'publisher',
    url,
    file: null,
    publisher: null,
    mediaType: null,
    sha256: null,
    retrievedOn: null,
    missing: { sha256: 'not-held', retrievedOn: 'not-held' },
  };
}
