import type { Diagnostic } from '@ogi-reports/schema';
import type { SourceDocument } from '../../blocks.ts';
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

/**
 * Reads a PDF with a text layer by the places of its text: ruled tables as grids by their lines, other tables
 * as inferred grids, the rest as paragraphs. Places have page and box. Throws ParseError 'damaged', 'encrypted',
 * 'scanned' or 'too-large'.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const pdf = await openPdf(bytes, options);
  try {
    const { pages, diagnostics } = await readPages(pdf, options);
    const title = await titleOf(pdf);
    return {
      mediaType: 'application/pdf',
      charset: null,
      blocks: documentBlocks(pages, options.fileName),
      metadata: { title, publishedOn: null, publisher: null },
      attachments: [],
      diagnostics,
    };
  } finally {
    await pdf.close().catch(() => undefined);
  }
}

async function readPages(
  pdf: OpenPdf,
  options: ReadOptions,
): Promise<{ pages: PrintedPage[]; diagnostics: Diagnostic[] }> {
  const { numPages } = pdf.document;
  const limits = limitsOf(options);
  if (numPages > limits.pages) throw tooLarge(limited.pages, numPages, limits.pages);
  const pages: PrintedPage[] = [];
  const diagnostics: Diagnostic[] = [];
  let [characters, invisible, unread] = [0, 0, 0];
  for (const fetched of fetchAhead(pdf, numPages)) {
    try {
      const { page, hidden, lost } = readPage(pdf, await fetched.page);
      pages.push(page);
      characters += page.glyphs.length;
      invisible += hidden;
      unread += lost;
    } catch (error) {
      if (numPages === 1) throw failureOf(error);
      diagnostics.push(unreadablePage(fetched.number));
    }
    if (characters > limits.characters) throw tooLarge(limited.characters, characters, limits.characters);
  }
  if (characters === 0)
    throw diagnostics.length > 0 ? failureOf(undefined) : unread > 0 ? noFonts() : noText();
  if (unread > 0) diagnostics.push(fontsUnread(unread));
  if (!isPlausible(looks(textOf(pages)))) throw wrongCharacters();
  if (invisible * 2 > characters) diagnostics.push(recognisedText());
  diagnostics.push(...textlessPages(pages));
  return { pages, diagnostics };
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
async function titleOf({ document }: OpenPdf): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = String((info as { Title?: unknown }).Title ?? '').trim();
  return title === '' || /\.\w{2,4}$|^Microsoft Word|^untitled/i.test(title) ? null : title;
}
