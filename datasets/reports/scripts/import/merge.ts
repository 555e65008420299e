import { isDeepStrictEqual } from 'node:util';
import { cell, cells, type Report } from '@ogi-reports/schema';
import { mergedClaims } from './claims.ts';

/**
 * Two transcriptions of one agency's report of one year as one record with the sources of both. The one with
 * more cells leads; a cell that they read differently makes the merge fail, so that a person decides.
 */
export function merged(first: Report, second: Report): Report | { conflict: string } {
  const [lead, other] = countOf(second) > countOf(first) ? [second, first] : [first, second];
  const conflict = [...cells(other)].find(({ address, value, status }) => {
    const own = cell(lead, address);
    const read = (reading: string) => reading !== 'partial' && reading !== 'not-seen';
    return own && read(status) && read(own.status) && !isDeepStrictEqual(own.value, value);
  });
  if (conflict) return { conflict: conflict.address };
  return {
    ...lead,
    publishedOn: lead.publishedOn ?? other.publishedOn,
    claims: mergedClaims(lead.claims, other.claims),
    sources: [
      ...lead.sources,
      ...other.sources.filter(({ url }) => lead.sources.every((each) => each.url !== url)),
    ],
    transcription: {
      ...lead.transcription,
      notes: [...new Set([...lead.transcription.notes, 'transcribed twice', ...other.transcription.notes])],
    },
  };
}

const countOf = (report: Report) => [...cells(report)].filter(({ status }) => status === 'reported').length;
