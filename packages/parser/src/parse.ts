import type { Diagnostic, DocumentFacts, EvidenceMap, Heading } from '@ogi-reports/schema';
import type { Paragraph, SourceDocument } from './blocks.ts';
import { sha256Of } from './digest.ts';
import { identify } from './identity/identify.ts';
import { readDocument } from './media/detect.ts';
import { readClaims } from './prose/claims.ts';
import { type PlacedHeading, readHeadings } from './prose/sections.ts';
import { assemble, type Parts, tablesOf } from './report/assemble.ts';
import { checkAnnual, checkRelevance } from './report/relevance.ts';
import { readTables } from './tables/read-tables.ts';
import { normalise } from './text/normalise.ts';
import { prepareScript } from './text/script.ts';
import { ParseError, type ParseOptions, type ParseResult } from './types.ts';

/**
 * Reads a published report from its bytes, or from text already decoded, into a typed record with the
 * evidence of every value. The medium is found from the content. Same input, same result: no network, no
 * clock, no randomness.
 *
 * @throws {ParseError} where the input cannot be read as a report; its code and text say why.
 */
export async function parse(input: Uint8Array | string, options: ParseOptions = {}): Promise<ParseResult> {
  const content = typeof input === 'string' ? input : plainBytes(input);
  const source = await readSafely(content, options);
  await prepareScript(source);
  const sha256 = typeof content === 'string' ? null : await sha256Of(content);
  return readSource(source, { fileName: options.fileName ?? null, sha256 }, options.limits?.cells);
}

/** Node's Buffer is a Uint8Array that some readers refuse. */
const plainBytes = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A library that stumbles over a file says that the file is damaged, not that we are. */
async function readSafely(input: Uint8Array | string, options: ParseOptions): Promise<SourceDocument> {
  try {
    return await readDocument(input, options);
  } catch (error) {
    if (error instanceof ParseError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ParseError(
      'damaged',
      {
        zh: `文件无法读取，可能已损坏（${reason}）。请重新下载，或另存为其他格式后再试。`,
        en: `The file cannot be read and may be damaged (${reason}). Download it again, or save it in another format and try that.`,
      },
      { cause: error },
    );
  }
}

async function readSource(
  source: SourceDocument,
  file: { fileName: string | null; sha256: string | null },
  cells?: number,
): Promise<ParseResult> {
  const reading = readTables(source.blocks, cells);
  const paragraphs = proseOf(source, reading.consumed);
  const headings = readHeadings(paragraphs);
  const text = once(() => normalise(paragraphs.map((paragraph) => paragraph.text).join('\n')).text);
  if (reading.family === null) checkRelevance(source, text());
  checkAnnual([source.metadata.title ?? '', ...reading.titles.map((title) => title.text)]);
  const identity = await identify(source, paragraphs, reading.titles, headings);
  const tables = tablesOf(reading, text, identity.year);
  const prose = readClaims(paragraphs, { year: identity.year, edition: tables.edition }, headings);
  const parts: Parts = { source, reading, tables, identity, prose, ...file };
  const document: DocumentFacts = {
    mediaType: source.mediaType,
    charset: source.charset,
    headings: headings.map(heading),
    years: identity.years,
    notices: identity.notices,
    headingFigures: reading.headingFigures,
    extra: reading.extra,
  };
  const diagnostics = [
    ...source.diagnostics,
    ...reading.diagnostics,
    ...identity.diagnostics,
    ...prose.diagnostics,
  ];
  return {
    report: assemble(parts),
    evidence: evidenceOf(parts),
    extra: reading.extra,
    document,
    diagnostics: inOrder(diagnostics),
  };
}

/** What no table took. */
const proseOf = (source: SourceDocument, consumed: ReadonlySet<number>): Paragraph[] =>
  source.blocks.filter(
    (block, index): block is Paragraph => block.kind === 'paragraph' && !consumed.has(index),
  );

/** A heading as the schema has it, without what only the reader of claims needs. */
const heading = ({ text, number, level, section, location }: PlacedHeading): Heading => ({
  text,
  number,
  level,
  section,
  location,
});

/** A value made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function evidenceOf({ reading, prose }: Parts): EvidenceMap {
  const cells: EvidenceMap['cells'] = {};
  for (const [address, { evidence }] of reading.cells) cells[address] = evidence;
  return { cells, claims: prose.evidence };
}

/** As a reader of the document meets them. */
function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const place = ({ location }: Diagnostic) => [
    location?.page ?? 0,
    location?.line ?? 0,
    location?.column ?? 0,
  ];
  return diagnostics
    .map((diagnostic) => ({ diagnostic, at: place(diagnostic) }))
    .sort((left, right) => compare(left.at, right.at))
    .map(({ diagnostic }) => diagnostic);
}

function compare(left: number[], right: number[]): number {
  for (let index = 0; index < left.length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
