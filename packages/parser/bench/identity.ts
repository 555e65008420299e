// Whose published reports are, and of which year, from their title and from the agency that signs them:
//   tsx bench/identity.ts REPORTS.ndjson
import { existsSync, readFileSync } from 'node:fs';
import type { Paragraph, SourceDocument } from '../src/blocks.ts';
import { identify } from '../src/identity/identify.ts';
import { loadTraditional } from '../src/text/script.ts';

interface Report {
  id: string;
  title: string | null;
  agency: string | null;
  /** Short name of the province (江西); null for national bodies and where it isn't known. */
  province: string | null;
  year: number | null;
}

const file = process.argv[2] ?? '../../../shared/corpus/reports.ndjson';
if (!existsSync(file)) {
  console.error(`No such file: ${file}. Usage: tsx bench/identity.ts REPORTS.ndjson`);
  process.exit(2);
}
await loadTraditional();

const source: SourceDocument = {
  mediaType: 'text/plain',
  charset: 'utf-8',
  blocks: [],
  metadata: { title: null, publishedOn: null, publisher: null },
  attachments: [],
  diagnostics: [],
};
const paragraphs = (lines: string[]): Paragraph[] =>
  lines.map((text) => ({ kind: 'paragraph', text, locate: () => ({}) }));

const counts = new Map<string, number>();
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const { id, title, agency, province, year } = JSON.parse(line) as Report;
  const text = [title ?? '', '一、总体情况', ...Array<string>(4).fill('概述。'), agency ?? ''];
  const found = await identify(source, paragraphs(text), []);
  const place = found.agency.path[0];
  const isElsewhere = place !== undefined && province !== null && !place.startsWith(province);
  const outcome = found.agency.id === null ? 'no id' : isElsewhere ? 'another province' : 'id';
  const ofYear = found.year === null ? 'no year' : found.year === year ? 'year' : 'another year';
  for (const each of [outcome, ofYear]) counts.set(each, (counts.get(each) ?? 0) + 1);
  if (outcome !== 'id' || ofYear !== 'year')
    console.log(`${id} ${title} (${agency}, ${province}): ${outcome} ${found.agency.id ?? ''}, ${ofYear}`);
}
console.log([...counts].map(([outcome, count]) => `${outcome}: ${count}`).join(', '));
