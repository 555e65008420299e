import { z } from 'zod';
import {
  AgencyKind,
  CellStatus,
  ClaimPeriod,
  ClaimScope,
  Level,
  Qualifier,
  Scope,
  Topic,
} from './vocabulary.ts';

const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'ISO date, e.g. 2020-01-31' });

/** A division code (6, 9 or 12 digits) frozen when first used, with `-<pinyin>` for a department. */
export const agencyIdPattern = /^\d{6}(?:\d{3}){0,2}(?:-[a-z0-9]+)*$/;
/** `<agency id>/<year>` for the latest edition, `…@1`, `…@2` for earlier restated ones. */
export const reportIdPattern = /^\d{6}(?:\d{3}){0,2}(?:-[a-z0-9]+)*\/\d{4}(?:@[1-9]\d*)?$/;

export const Period = z
  .strictObject({ from: isoDate.nullable(), to: isoDate.nullable() })
  .meta({ id: 'Period', description: 'The days the figures cover, as printed' });
export type Period = z.infer<typeof Period>;

/** Name, level, code and name path as of the report's year; the history stands in agencies.tsv. */
export const Agency = z
  .strictObject({
    id: z.string().regex(agencyIdPattern).nullable(),
    name: z.string().min(1).nullable(),
    kind: AgencyKind,
    level: Level,
    code: z
      .string()
      .regex(/^\d{6}(?:\d{3}){0,2}$/)
      .nullable(),
    codeYear: z.int().nullable(),
    path: z.array(z.string().min(1)),
  })
  .meta({ id: 'Agency' });
export type Agency = z.infer<typeof Agency>;

/** A cell that is not a plain reported number: why, and what stands there. */
export const CellState = z
  .strictObject({
    status: CellStatus,
    raw: z.string().nullable(),
    note: z.string().nullable().exactOptional(),
  })
  .meta({ id: 'CellState' });
export type CellState = z.infer<typeof CellState>;

/** 1-based, in UTF-16 units of the decoded text; page and sheet where the medium has them. */
export const ClaimLocation = z
  .strictObject({
    line: z.int().min(1).nullable(),
    column: z.int().min(1).nullable(),
    page: z.int().min(1).nullable(),
  })
  .meta({ id: 'ClaimLocation' });

/** A figure stated in prose, or in a table of no official form. `cell` may be an address of any form, or null where no cell holds such a figure. */
export const Claim = z
  .strictObject({
    value: z.number(),
    unit: z.string().min(1).nullable(),
    qualifier: Qualifier,
    topic: Topic,
    cell: z.string().nullable(),
    subject: z.string().nullable().meta({ description: 'What is counted, in a few words as printed' }),
    scope: ClaimScope,
    period: ClaimPeriod,
    location: ClaimLocation.nullable(),
  })
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof Claim>;

const reason = z.enum(['not-held', 'not-published', 'not-applicable']);

/** Where a report was read. Hash and date are null only with a reason. */
export const Source = z
  .strictObject({
    kind: z.enum(['publisher', 'copy', 'file']),
    url: z.string().min(1).nullable(),
    file: z.string().min(1).nullable(),
    publisher: z.string().min(1).nullable(),
    mediaType: z.string().min(1).nullable(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    retrievedOn: isoDate.nullable(),
    missing: z
      .strictObject({ sha256: reason.exactOptional(), retrievedOn: reason.exactOptional() })
      .exactOptional(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

/** How the record came to be. A reviewer may be a pseudonym. */
export const Transcription = z
  .strictObject({
    method: z.enum(['parser', 'hand', 'parser-and-hand']),
    parserVersion: z.string().nullable(),
    extent: z.enum(['whole', 'beginning', 'tables', 'prose']).meta({
      description: 'What of the document was read; the rest was not seen, and is neither blank nor zero',
    }),
    reviewer: z.string().min(1).nullable(),
    verifiedOn: isoDate.nullable(),
    notes: z.array(z.string().min(1)),
  })
  .meta({ id: 'Transcription' });
export type Transcription = z.infer<typeof Transcription>;

/** What every report has, whatever its format. */
export const common = {
  schemaVersion: z.literal('1'),
  id: z.string().regex(reportIdPattern).nullable(),
  year: z.int().min(2003).max(2100).nullable(),
  period: Period.nullable(),
  agency: Agency,
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  publishedOn: isoDate.nullable(),
  scope: Scope,
  cells: z.record(z.string(), CellState),
  claims: z.array(Claim),
  sources: z.array(Source),
  transcription: Transcription,
};
