import { isNode } from './node.ts';

let readers = 0;

/**
 * While damaged documents are read, the library rejects promises that it never looks at again, and Node ends the
 * process for such. From this call until the one that it gives, those are passed over; all others do what they
 * would have done.
 */
export function passOverStrays(): () => void {
  if (!isNode()) return () => undefined;
  readers += 1;
  if (readers === 1) process.on('unhandledRejection', onStray);
  return () => {
    // The last ones are reported only after the document is closed.
    setTimeout(() => {
      readers -= 1;
      if (readers === 0) process.off('unhandledRejection', onStray);
    }, 0).unref();
  };
}

function onStray(reason: unknown): void {
  if (isOfLibrary(reason) || process.listenerCount('unhandledRejection') > 1) return;
  throw reason;
}

const names =
  /^(?:XRef\w+|MissingData|ParserEOF|InvalidPDF|UnknownError|Abort|Response|Password)Exception$|^(?:Format|Jpeg|Jbig2|Jpx)Error$/;

function isOfLibrary(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  return names.test(reason.name) || /pdf\.worker|pdfjs-dist/.test(reason.stack ?? '');
}
