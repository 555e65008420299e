import type { Diagnostic } from '@ogi-reports/schema';
import type { SourceDocument } from '../../blocks.ts';
import { ParseError } from '../../types.ts';
import { limited, tooLarge } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { isPlausible, looks } from '../plausible.ts';
import { documentBlocks } from './blocks.ts';
import {
  fontsUnread,
  noFonts,
  noText,
  recognisedText,
  textlessPages,
  unreadablePage,
  wrongCharacters,
} from './findings.ts';
import { failureOf, type OpenPdf, openPdf } from './library.ts';
import type { PrintedPage } from './page.ts';
import { type FetchedPage, fetchPage, readPage } from './read-page.ts';
import { recognisedPage } from './recognised.ts';

/**
 * Reads a PDF with a text layer by the places of its text: ruled tables as grids by their lines, other tables
 * as inferred grids, the rest as paragraphs. Places have page and box. Throws ParseError 'damaged', 'encrypted',
 * 'scanned' or 'too-large'.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const pdf = await openPdf(bytes, options);
  try {
    const found = await readPages(pdf, options);
    const problem = textProblem(found);
    if (problem && !options.recognise) throw problem;
    const doubted = found.pages.filter(({ glyphs }) => problem || glyphs.length === 0);
    const pages = options.recognise
      ? await recognisePages(bytes, found.pages, doubted, options)
      : found.pages;
    const blocks = documentBlocks(pages, options.fileName);
    if (blocks.length === 0) throw problem ?? noText();
    return {
      mediaType: 'application/pdf',
      charset: null,
      blocks,
      metadata: { title: await titleOf(pdf), publishedOn: null, publisher: null },
      attachments: [],
      diagnostics: findings(found, pages, options.recognise !== undefined && doubted.length > 0),
    };
  } finally {
    await pdf.close().catch(() => undefined);
  }
}

interface FoundPages {
  pages: PrintedPage[];
  damaged: number[];
  characters: number;
  /** Characters that are not painted, and stretches of text in fonts that could not be read. */
  hidden: number;
  lost: number;
}

async function readPages(pdf: OpenPdf, options: ReadOptions): Promise<FoundPages> {
  const { numPages } = pdf.document;
  const limits = limitsOf(options);
  if (numPages > limits.pages) throw tooLarge(limited.pages, numPages, limits.pages);
  const found: FoundPages = { pages: [], damaged: [], characters: 0, hidden: 0, lost: 0 };
  for (const fetched of fetchAhead(pdf, numPages)) {
    try {
      const { page, hidden, lost } = readPage(pdf, await fetched.page);
      found.pages.push(page);
      found.characters += page.glyphs.length;
      found.hidden += hidden;
      found.lost += lost;
    } catch (error) {
      if (numPages === 1 || error instanceof ParseError) throw failureOf(error);
      found.damaged.push(fetched.number);
    }
    if (found.characters > limits.characters)
      throw tooLarge(limited.characters, found.characters, limits.characters);
  }
  return found;
}

/** Why the text layer cannot be read, where it cannot. */
function textProblem({ pages, damaged, characters, lost }: FoundPages): ParseError | undefined {
  if (characters === 0 && damaged.length > 0) return failureOf(undefined);
  if (characters === 0) return lost > 0 ? noFonts() : noText();
  return isPlausible(looks(textOf(pages))) ? undefined : wrongCharacters();
}

/** The pages, those in doubt as the recogniser reads them. */
async function recognisePages(
  bytes: Uint8Array,
  pages: readonly PrintedPage[],
  doubted: readonly PrintedPage[],
  options: ReadOptions,
): Promise<PrintedPage[]> {
  const read: PrintedPage[] = [];
  for (const page of pages) {
    const picture = { bytes, mediaType: 'application/pdf', page: page.number };
    read.push(doubted.includes(page) ? await recognisedPage(picture, options, page.width) : page);
  }
  return read;
}

function findings(
  { damaged, characters, hidden, lost }: FoundPages,
  pages: readonly PrintedPage[],
  recognised: boolean,
): Diagnostic[] {
  return [
    ...damaged.map(unreadablePage),
    ...(lost > 0 && !recognised ? [fontsUnread(lost)] : []),
    ...(recognised || hidden * 2 > characters ? [recognisedText()] : []),
    ...textlessPages(pages),
  ];
}

/** The pages in order, each asked for while the one before is read. */
function* fetchAhead(pdf: OpenPdf, count: number): Generator<{ number: number; page: Promise<FetchedPage> }> {
  const fetch = (number: number) => {
    const page = fetchPage(pdf, number);
    page.catch(() => undefined);
    return page;
  };
  let next = fetch(1);
  for (let number = 1; number <= count; number += 1) {
    const page = next;
    if (number < count) next = fetch(number + 1);
    yield { number, page };
  }
}

function textOf(pages: readonly PrintedPage[]): string {
  return pages.map(({ glyphs }) => glyphs.map(({ text }) => text).join('')).join('');
}

/** The document's own title, unless it is only the name of the file that it was made from. */
async function titleOf({ document, answer }: OpenPdf): Promise<string | null> {
  const { info } = await answer(document.getMetadata()).catch(() => ({ info: {} }));
  const title = String((info as { Title?: unknown }).Title ?? '').trim();
  return title === '' || /\.\w{2,4}$|^Microsoft Word|^untitled/i.test(title) ? null : title;
}
