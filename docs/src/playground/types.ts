import type { AuditResult } from '@ogi-reports/audit';
import type { Conversion } from '@ogi-reports/converter';
import type { ParseResult } from '@ogi-reports/parser';
import type { Location } from '@ogi-reports/schema';
import type { Text } from '../language.ts';

/** A document as it was dropped, chosen or pasted. */
export interface Dropped {
  /** Null for what was pasted. */
  name: string | null;
  content: Uint8Array | string;
}

/** A paragraph or table of a document, for media that a browser can't show itself. */
export type ShownBlock =
  | { kind: 'paragraph'; role: 'title' | 'heading' | null; text: string; place: Location }
  | { kind: 'grid'; rows: ShownGridCell[][] };

export interface ShownGridCell {
  text: string;
  rowSpan: number;
  columnSpan: number;
  place: Location;
}

/** What can be shown of the document itself. */
export type ShownSource =
  | { kind: 'text'; text: string }
  | { kind: 'html'; text: string }
  | { kind: 'pdf'; bytes: Uint8Array }
  | { kind: 'blocks'; blocks: ShownBlock[] };

/** A document read, checked and converted. */
export interface Reading {
  parsed: ParseResult;
  source: ShownSource;
  audited: AuditResult;
  /** Null where the report already follows the newest form, or nothing can be converted; then `why` tells. */
  conversion: Conversion<'2021'> | null;
  why: Text | null;
  milliseconds: number;
}

/** What the page asks of the worker. */
export interface ReaderRequest {
  number: number;
  dropped: Dropped;
  /** Addresses of what reading PDF needs. */
  pdf: { workerSrc: string; resourcesUrl: string };
}

export type ReaderAnswer =
  | { number: number; reading: Reading }
  | { number: number; failure: { code: string; text: Text } };
