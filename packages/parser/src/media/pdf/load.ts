import type * as Pdfjs from 'pdfjs-dist';
import type { ReadOptions } from '../options.ts';
import { loopback } from './loopback.ts';
import { isNode, provideDrawing } from './node.ts';

/** Loads the library in its form for old and new browsers and Node alike. */
export async function loadLibrary({ pdf }: ReadOptions): Promise<typeof Pdfjs> {
  provideDrawing();
  const library: typeof Pdfjs = await unpatched(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  if (pdf?.workerSrc !== undefined) library.GlobalWorkerOptions.workerSrc = pdf.workerSrc;
  return library;
}

/** The half of the library that reads: in a worker of the caller's choice, or else on the calling thread. */
export async function newWorker(library: typeof Pdfjs, { pdf }: ReadOptions): Promise<Pdfjs.PDFWorker> {
  const verbosity = library.VerbosityLevel.ERRORS;
  if (pdf?.workerSrc !== undefined && !isNode()) return new library.PDFWorker({ verbosity });
  const { WorkerMessageHandler } = await unpatched(() => importWorker());
  const [near, far] = loopback();
  WorkerMessageHandler.initializeFromPort(far);
  return new library.PDFWorker({ port: near as never, verbosity });
}

interface WorkerModule {
  WorkerMessageHandler: { initializeFromPort(port: unknown): void };
}

async function importWorker(): Promise<WorkerModule> {
  const module: WorkerModule = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  // Left there, it would keep the library from ever starting a worker.
  delete (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker;
  return module;
}

/**
 * The library replaces `Array.prototype.push` by a function that knows arrays of over four billion items, and is
 * many times slower, for everyone. Whatever stood there before is put back.
 */
async function unpatched<Module>(load: () => Promise<Module>): Promise<Module> {
  const { push } = Array.prototype;
  try {
    return await load();
  } finally {
    Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true });
  }
}
