import type * as Pdfjs from 'pdfjs-dist';
import { ParseError } from '../../types.ts';
import { damaged, encrypted, limited, tooLarge } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { loadLibrary, newWorker } from './load.ts';
import { libraryFolder } from './node.ts';
import { passOverStrays } from './strays.ts';

const what = { zh: 'PDF 文件', en: 'PDF file' };

/** The library as loaded, and the document opened with it. */
export interface OpenPdf {
  library: typeof Pdfjs;
  document: Pdfjs.PDFDocumentProxy;
  /** Waits for what the library is asked, no longer than the limits allow. */
  answer<Value>(question: Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** No larger images are decoded: only thin ones matter, which some programs draw as lines of a table. */
const mostPixels = 20_000;

/** Opens a PDF. Throws ParseError 'damaged', 'encrypted' or, where the library gives no answer, 'too-large'. */
export async function openPdf(bytes: Uint8Array, options: ReadOptions): Promise<OpenPdf> {
  const library = await loadLibrary(options);
  const noticeStrays = passOverStrays();
  const worker = await newWorker(library, options);
  const task = library.getDocument({
    worker,
    // The library takes the buffer away from its owner.
    data: bytes.slice(),
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    enableXfa: false,
    disableFontFace: false,
    maxImageSize: mostPixels,
    ownerDocument: inertDocument() as unknown as HTMLDocument,
    ...resources(options),
  });
  const answer = inTime(limitsOf(options).seconds);
  const close = async () => {
    // A worker in an endless loop gives no answer to a farewell.
    await Promise.race([task.destroy().catch(() => undefined), later(farewell)]);
    worker.destroy();
    noticeStrays();
  };
  try {
    return { library, document: await answer(task.promise), answer, close };
  } catch (error) {
    await close();
    throw failureOf(error);
  }
}

const farewell = 1000;

/** Lets no answer come later than so many seconds from now: a damaged file can make the library wait for ever. */
function inTime(seconds: number): OpenPdf['answer'] {
  const end = performance.now() + seconds * 1000;
  return (question) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(outOfTime(seconds)), Math.max(0, end - performance.now()));
      question.then(resolve, reject).finally(() => clearTimeout(timer));
    });
}

export const outOfTime = (seconds: number): ParseError => tooLarge(limited.seconds, seconds, seconds);

const later = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    const timer: unknown = setTimeout(resolve, milliseconds);
    (timer as { unref?(): void }).unref?.();
  });

/** What the library throws, in the project's terms. */
export function failureOf(error: unknown): ParseError {
  if (error instanceof ParseError) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? encrypted(what) : damaged(what, error);
}

/** Where the tables of character codes lie that fonts not embedded need; in Node, beside the library. */
function resources({ pdf }: ReadOptions): {
  cMapUrl?: string;
  standardFontDataUrl?: string;
  cMapPacked: boolean;
} {
  const root = pdf?.resourcesUrl ?? libraryFolder();
  if (root === undefined) return { cMapPacked: true };
  return { cMapPacked: true, cMapUrl: `${root}cmaps/`, standardFontDataUrl: `${root}standard_fonts/` };
}

/**
 * Fonts are handed to a document that shows nothing. Without it the library would trace the outline of every
 * glyph, which takes longer than all the reading.
 */
function inertDocument(): object {
  const nothing = () => undefined;
  const element = { sheet: { cssRules: [], insertRule: nothing }, append: nothing, remove: nothing };
  const fonts = 'FontFace' in globalThis ? { fonts: { add: nothing, delete: nothing } } : {};
  return {
    ...fonts,
    createElement: () => element,
    documentElement: { getElementsByTagName: () => [element] },
  };
}
