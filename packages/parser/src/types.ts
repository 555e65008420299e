import type { Diagnostic, DocumentFacts, EvidenceMap, ExtraRow, Report } from '@ogi-reports/schema';

export { ParseError } from './media/failures.ts';

export interface ParseOptions {
  /** Recorded in the report's source and in locations; never used to guess what the document is. */
  fileName?: string;
  limits?: Partial<Limits>;
  pdf?: PdfOptions;
  /** Recognises the text of pictures and of scanned pages (OCR); without it they are refused. */
  recognise?: Recognise;
}

/** A picture file, or a page of a PDF that has no text. */
export interface Picture {
  bytes: Uint8Array;
  /** Of the bytes, e.g. `image/png` or `application/pdf`. */
  mediaType: string;
  /** The page to recognise, from 1; 1 for a picture. */
  page: number;
}

/** Words on a page with their places, in the recogniser's own unit, y downwards from the top left. */
export interface RecognisedPage {
  width: number;
  height: number;
  words: { text: string; box: readonly [x: number, y: number, width: number, height: number] }[];
}

export type Recognise = (picture: Picture) => Promise<RecognisedPage>;

/** How PDF is read where the defaults don't fit, as in a page of one's own bundling. */
export interface PdfOptions {
  /** In browsers, URL of the library's worker script; without it, pages are read on the calling thread, where an endless loop over a damaged file cannot be ended. */
  workerSrc?: string;
  /** In Node, PDF is read on a thread of its own, which is ended when it takes longer than the limit; `false` reads on the calling thread. */
  thread?: boolean;
  /** URL, with a slash at its end, of the library's folder with `cmaps/` and `standard_fonts/`, for fonts that a PDF doesn't embed. In Node it is found beside the library. */
  resourcesUrl?: string;
}

/** What a document may cost. Over a limit, `parse` throws a ParseError that names it. */
export interface Limits {
  /** Bytes of input, and of any file unpacked from it. */
  bytes: number;
  /** Characters of decoded text. */
  characters: number;
  /** Cells of all tables of a document. */
  cells: number;
  pages: number;
  /** Seconds that reading a PDF may take. */
  seconds: number;
}

export const defaultLimits: Limits = {
  bytes: 64 << 20,
  characters: 16 << 20,
  cells: 200_000,
  pages: 400,
  seconds: 60,
};

/** The limits in force: the given ones over the defaults. */
export const limitsOf = ({ limits }: Pick<ParseOptions, 'limits'>): Limits => ({
  ...defaultLimits,
  ...limits,
});

/** A document read: the typed report, each value's evidence, what no cell took, and every finding. */
export interface ParseResult {
  report: Report;
  evidence: EvidenceMap;
  extra: ExtraRow[];
  document: DocumentFacts;
  diagnostics: Diagnostic[];
}

export type ParseErrorCode =
  | 'empty'
  | 'too-large'
  | 'unsupported-medium'
  | 'damaged'
  | 'encrypted'
  | 'scanned'
  | 'not-text'
  | 'not-a-report'
  | 'attachment-only'
  | 'archive'
  | 'quarterly';
