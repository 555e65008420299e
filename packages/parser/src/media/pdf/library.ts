import type * as Pdfjs from 'pdfjs-dist';
import type { ParseError } from '../../types.ts';
import { damaged, encrypted } from '../failures.ts';
import type { ReadOptions } from '../options.ts';

const what = { zh: 'PDF 文件', en: 'PDF file' };

/** The library as loaded, and the document opened with it. */
export interface OpenPdf {
  library: typeof Pdfjs;
  document: Pdfjs.PDFDocumentProxy;
  close(): Promise<void>;
}

/** No larger images are decoded: only thin ones matter, which some programs draw as lines of a table. */
const mostPixels = 20_000;

/** Opens a PDF. Throws ParseError 'damaged' or 'encrypted'. */
export async function openPdf(bytes: Uint8Array, options: ReadOptions): Promise<OpenPdf> {
  const library = await loadLibrary(options);
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
    ...(await resources(options)),
  });
  try {
    const document = await task.promise;
    return { library, document, close: () => task.destroy() };
  } catch (error) {
    await task.destroy().catch(() => undefined);
    throw failureOf(error);
  }
}

/** What the library throws, in the project's terms. */
export function failureOf(error: unknown): ParseError {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? encrypted(what) : damaged(what, error);
}

/**
 * Loads the library for old and new browsers and Node alike. Without a worker script of the caller's choice,
 * pages are read on the calling thread.
 */
async function loadLibrary({ pdf }: ReadOptions): Promise<typeof Pdfjs> {
  const library: typeof Pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (pdf?.workerSrc !== undefined) library.GlobalWorkerOptions.workerSrc = pdf.workerSrc;
  else if (!library.GlobalWorkerOptions.workerSrc || !isNode()) {
    const scope: { pdfjsWorker?: unknown } = globalThis as never;
    scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  }
  return library;
}

function isNode(): boolean {
  return typeof process === 'object' && String(process) === '[object process]';
}

/** Where the tables of character codes lie that fonts not embedded need; in Node, beside the library. */
async function resources({
  pdf,
}: ReadOptions): Promise<{ cMapUrl?: string; standardFontDataUrl?: string; cMapPacked: boolean }> {
  const root = pdf?.resourcesUrl ?? (isNode() ? nodeResources() : undefined);
  if (root === undefined) return { cMapPacked: true };
  return { cMapPacked: true, cMapUrl: `${root}cmaps/`, standardFontDataUrl: `${root}standard_fonts/` };
}

declare const __filename: string | undefined;

/** The library's folder, found as an ES module finds it or, in a CommonJS build, as that does. */
function nodeResources(): string | undefined {
  try {
    const main = 'pdfjs-dist/legacy/build/pdf.mjs';
    if (typeof __filename === 'string') {
      const { createRequire } = process.getBuiltinModule('node:module');
      return createRequire(__filename).resolve(main).slice(0, -'legacy/build/pdf.mjs'.length);
    }
    const { pathname } = new URL('../../', import.meta.resolve(main));
    return decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:)/, '');
  } catch {
    return undefined;
  }
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
