import { ParseError } from '../../types.ts';
import { limited, tooLarge } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { failureOf, type OpenPdf, openPdf } from './library.ts';
import type { PrintedPage } from './page.ts';
import { type FetchedPage, fetchPage, type ReadPage, readPage } from './read-page.ts';

/** What is printed on the pages of a document. */
export interface PdfContent {
  title: string | null;
  pages: PrintedPage[];
  /** Numbers of the pages that could not be read. */
  damaged: number[];
  characters: number;
  /** Characters that are not painted, and stretches of text in fonts that could not be read. */
  hidden: number;
  lost: number;
  /** Text that is printed askew or across other text, and left out; each once. */
  overlaid: string[];
}

/** Reads all pages on the calling thread. Throws ParseError 'damaged', 'encrypted' or 'too-large'. */
export async function readContent(bytes: Uint8Array, options: ReadOptions): Promise<PdfContent> {
  const pdf = await openPdf(bytes, options);
  try {
    return await readPages(pdf, options);
  } finally {
    await pdf.close();
  }
}

async function readPages(pdf: OpenPdf, options: ReadOptions): Promise<PdfContent> {
  const { numPages } = pdf.document;
  const limits = limitsOf(options);
  if (numPages > limits.pages) throw tooLarge(limited.pages, numPages, limits.pages);
  const title = await titleOf(pdf);
  const found: PdfContent = {
    title,
    pages: [],
    damaged: [],
    characters: 0,
    hidden: 0,
    lost: 0,
    overlaid: [],
  };
  for (const fetched of fetchAhead(pdf, numPages)) {
    try {
      addPage(found, readPage(pdf, await fetched.page));
    } catch (error) {
      if (numPages === 1 || error instanceof ParseError) throw failureOf(error);
      found.damaged.push(fetched.number);
    }
    if (found.characters > limits.characters)
      throw tooLarge(limited.characters, found.characters, limits.characters);
  }
  return found;
}

/** A drawing may have any number of words askew. */
const mostOverlaid = 20;

function addPage(found: PdfContent, { page, hidden, lost, overlaid }: ReadPage): void {
  found.pages.push(page);
  found.characters += page.glyphs.length;
  found.hidden += hidden;
  found.lost += lost;
  found.overlaid = [...new Set([...found.overlaid, ...overlaid])].slice(0, mostOverlaid);
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

/** The document's own title, unless it is only the name of the file that it was made from. */
async function titleOf({ document, answer }: OpenPdf): Promise<string | null> {
  const { info } = await answer(document.getMetadata()).catch(() => ({ info: {} }));
  const title = String((info as { Title?: unknown }).Title ?? '').trim();
  return title === '' || /\.\w{2,4}$|^Microsoft Word|^untitled/i.test(title) ? null : title;
}
