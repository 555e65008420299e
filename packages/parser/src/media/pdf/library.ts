import type * as Pdfjs from 'pdfjs-dist';
import { ParseError } from '../../types.ts';
import { damaged, encrypted, limited, tooLarge } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { isNode, libraryFolder, provideDrawing } from './node.ts';
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
  const task = library.getDocument({
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
  const answer = <Value>(question: Promise<Value>) => inTime(question, limitsOf(options).seconds);
  const close = async () => {
    await answer(task.destroy()).catch(() => undefined);
    noticeStrays();
  };
  try {
    return { library, document: await answer(task.promise), answer, close };
  } catch (error) {
    await close();
    throw failureOf(error);
  }
}

/** A damaged file can make the library wait for ever. */
function inTime<Value>(question: Promise<Value>, seconds: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooLarge(limited.seconds, seconds, seconds)), seconds * 1000);
    question.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** What the library throws, in the project's terms. */
export function failureOf(error: unknown): ParseError {
  if (error instanceof ParseError) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? encrypted(what) : damaged(what, error);
}

/**
 * Loads the library in its form for old and new browsers and Node alike. In a browser without a worker script of
 * the caller's choice, pages are read on the calling thread.
 */
async function loadLibrary({ pdf }: ReadOptions): Promise<typeof Pdfjs> {
  provideDrawing();
  const library: typeof Pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (pdf?.workerSrc !== undefined) library.GlobalWorkerOptions.workerSrc = pdf.workerSrc;
  else if (!isNode()) {
    const scope: { pdfjsWorker?: unknown } = globalThis as never;
    scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  }
  return library;
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
