import type { Diagnostic } from '@ogi-reports/schema';
import type { Block, SourceDocument } from '../../blocks.ts';
import { type Charset, charsetNamed } from '../decode.ts';
import { toBlocks } from '../flow/blocks.ts';
import type { Origin } from '../flow/runs.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { SourceText } from '../source-text.ts';
import { tokenise } from '../tags.ts';
import { decodedText, lossDiagnostics } from '../text.ts';
import { html as dialect } from './elements.ts';
import { embeddedPages } from './embedded.ts';
import { hiddenTablesLeftOut, hiddenWasRead, scriptWasRead, textIsLoaded } from './findings.ts';
import { attachments, pageMetadata } from './metadata.ts';
import { PageReader } from './page.ts';
import { tablesAsPictures } from './pictures.ts';

/**
 * Reads a web page: its lines as paragraphs, its tables of data as grids, without scripts, navigation and what
 * the page hides. Where nothing is left, what was left out is read after all, and then text that stands
 * as a string in a script. Throws ParseError 'empty', 'not-text' or 'too-large'.
 */
export function readHtml(input: Uint8Array | string, options: ReadOptions = {}): SourceDocument {
  const decoded = decodedText(input, options, typeof input === 'string' ? undefined : declared(input));
  const source = new SourceText(decoded.text, options.fileName);
  const page = readPage(source.text, source, options);
  return {
    mediaType: 'text/html',
    charset: typeof input === 'string' ? null : decoded.charset,
    blocks: page.blocks,
    metadata: pageMetadata(page.reader),
    attachments: attachments(page.reader.links, source),
    diagnostics: [
      ...lossDiagnostics(decoded, source),
      ...page.diagnostics,
      ...page.reader.skipped.struck.findings((at) => source.location(at, at + 1)),
      ...tablesAsPictures(page.blocks, page.reader.pictures),
    ],
  };
}

/** Reads an article that a site's interface delivers as JSON, from its longest string. */
export function readJson(input: Uint8Array | string, options: ReadOptions = {}): SourceDocument {
  const decoded = decodedText(input, options);
  const source = new SourceText(decoded.text, options.fileName);
  const empty = readTags('', source, options, false);
  empty.reader.scripts.push({ start: 0, end: source.text.length });
  const page = readEmbedded(source.text, empty, source, options);
  return {
    mediaType: 'application/json',
    charset: typeof input === 'string' ? null : decoded.charset,
    blocks: page.blocks,
    metadata: pageMetadata(page.reader),
    attachments: [],
    diagnostics: [...lossDiagnostics(decoded, source), ...page.diagnostics],
  };
}

interface Page {
  blocks: Block[];
  reader: PageReader;
  diagnostics: Diagnostic[];
}

function readPage(html: string, origin: Origin, options: ReadOptions): Page {
  const page = readTags(html, origin, options, false);
  const { tables, characters } = page.reader.skipped;
  if (hasReport(page.blocks))
    return tables > 0 ? { ...page, diagnostics: [hiddenTablesLeftOut(tables)] } : page;
  if (tables > 0 || characters > weight(page.blocks)) {
    const everything = readTags(html, origin, options, true);
    if (hasReport(everything.blocks)) return { ...everything, diagnostics: [hiddenWasRead()] };
  }
  return readEmbedded(html, page, origin, options);
}

function readTags(html: string, origin: Origin, options: ReadOptions, everything: boolean): Page {
  const reader = new PageReader(html, limitsOf(options), { everything, lines: isMarkdown(html) });
  tokenise(html, dialect, reader);
  return { blocks: toBlocks(reader.finish(), origin), reader, diagnostics: [] };
}

/** No page begins its first table so late. */
const longestBeginning = 200_000;

/** Text in Markdown with tables as markup, as programs that recognise documents write it: no tag before the first table. */
function isMarkdown(html: string): boolean {
  const beginning = /^[^<]*\S[^<]*(?:<\/?(?:html|body)>[^<]*){0,2}<table[\s>]/i;
  return beginning.test(html.slice(0, longestBeginning));
}

/** Text that stands as a string in a script, where it is more than what the page shows without it. */
function readEmbedded(html: string, page: Page, origin: Origin, options: ReadOptions): Page {
  for (const embedded of embeddedPages(html, page.reader.scripts, origin)) {
    const { blocks } = readTags(embedded.text, embedded.origin, options, true);
    if (!hasReport(blocks) && weight(blocks) < 2 * weight(page.blocks)) continue;
    const diagnostics = [scriptWasRead(embedded.origin.location(0, 1))];
    return { blocks: [...page.blocks, ...blocks], reader: page.reader, diagnostics };
  }
  const loaded = page.reader.scripts.length > 0 && weight(page.blocks) < 50;
  return loaded ? { ...page, diagnostics: [textIsLoaded()] } : page;
}

const enough = 300;

/** Enough text for a report, or a table. */
function hasReport(blocks: readonly Block[]): boolean {
  return gridCount(blocks) > 0 || weight(blocks) > enough;
}

function gridCount(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === 'grid').length;
}

/** Chinese characters outside tables. */
function weight(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks)
    if (block.kind === 'paragraph') count += block.text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return count;
}

function declared(bytes: Uint8Array): Charset | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return name === undefined ? undefined : charsetNamed(name);
}
