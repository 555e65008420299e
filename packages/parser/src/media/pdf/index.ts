import type { Diagnostic } from '@ogi-reports/schema';
import type { SourceDocument } from '../../blocks.ts';
import type { ParseError } from '../../types.ts';
import type { ReadOptions } from '../options.ts';
import { isPlausible, looks } from '../plausible.ts';
import { documentBlocks } from './blocks.ts';
import { type PdfContent, readContent } from './content.ts';
import {
  fontsUnread,
  noFonts,
  noText,
  overlaidText,
  recognisedText,
  textlessPages,
  unreadablePage,
  wrongCharacters,
} from './findings.ts';
import { failureOf } from './library.ts';
import type { PrintedPage } from './page.ts';
import { recognisedPage } from './recognised.ts';
import { contentOnThread } from './threads.ts';

/**
 * Reads a PDF with a text layer by the places of its text: ruled tables as grids by their lines, other tables
 * as inferred grids, the rest as paragraphs. Places have page and box. Throws ParseError 'damaged', 'encrypted',
 * 'scanned' or 'too-large'.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const found = (await contentOnThread(bytes, options)) ?? (await readContent(bytes, options));
  const problem = textProblem(found);
  if (problem && !options.recognise) throw problem;
  const doubted = found.pages.filter(({ glyphs }) => problem || glyphs.length === 0);
  const pages = options.recognise ? await recognisePages(bytes, found.pages, doubted, options) : found.pages;
  const blocks = documentBlocks(pages, options.fileName);
  if (blocks.length === 0) throw problem ?? noText();
  return {
    mediaType: 'application/pdf',
    charset: null,
    blocks,
    metadata: { title: found.title, publishedOn: null, publisher: null },
    attachments: [],
    diagnostics: findings(found, pages, options.recognise !== undefined && doubted.length > 0),
  };
}

/** Why the text layer cannot be read, where it cannot. */
function textProblem({ pages, damaged, characters, lost }: PdfContent): ParseError | undefined {
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
  { damaged, characters, hidden, lost, overlaid }: PdfContent,
  pages: readonly PrintedPage[],
  recognised: boolean,
): Diagnostic[] {
  return [
    ...damaged.map(unreadablePage),
    ...(lost > 0 && !recognised ? [fontsUnread(lost)] : []),
    ...(recognised || hidden * 2 > characters ? [recognisedText()] : []),
    ...(overlaid.some((text) => text.trim() !== '') ? [overlaidText(overlaid)] : []),
    ...textlessPages(pages),
  ];
}

function textOf(pages: readonly PrintedPage[]): string {
  return pages.map(({ glyphs }) => glyphs.map(({ text }) => text).join('')).join('');
}
