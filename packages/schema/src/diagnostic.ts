import { z } from 'zod';
import { Severity } from './vocabulary.ts';

export const Message = z.strictObject({ zh: z.string(), en: z.string() }).meta({ id: 'Message' });
export type Message = z.infer<typeof Message>;

/**
 * A place in a document: 1-based lines and columns and 0-based character offsets in UTF-16 units of the
 * decoded text without its BOM; page and box (points from the page's top left), sheet and cell reference,
 * or DOM path where the medium has them.
 */
export const Location = z
  .strictObject({
    file: z.string().exactOptional(),
    line: z.int().min(1).exactOptional(),
    column: z.int().min(1).exactOptional(),
    start: z.int().min(0).exactOptional(),
    end: z.int().min(0).exactOptional(),
    page: z.int().min(1).exactOptional(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).exactOptional(),
    sheet: z.string().exactOptional(),
    reference: z.string().exactOptional(),
    path: z.string().exactOptional(),
  })
  .meta({ id: 'Location' });
export type Location = z.infer<typeof Location>;

export const Addend = z
  .strictObject({ cell: z.string(), value: z.number().nullable() })
  .meta({ id: 'Addend' });
export type Addend = z.infer<typeof Addend>;

/** A remedy that a person may choose; nothing ever applies it unasked. */
export const Suggestion = z
  .strictObject({
    message: Message,
    changes: z
      .array(z.strictObject({ cell: z.string(), from: z.number().nullable(), to: z.number() }))
      .exactOptional(),
  })
  .meta({ id: 'Suggestion' });
export type Suggestion = z.infer<typeof Suggestion>;

/** One finding about a document or a record. */
export const Diagnostic = z
  .strictObject({
    ruleId: z.string(),
    severity: Severity,
    message: Message,
    cells: z.array(z.string()),
    location: Location.nullable(),
    actual: z.union([z.number(), z.string()]).nullable(),
    expected: z.union([z.number(), z.string()]).nullable(),
    addends: z.array(Addend).exactOptional(),
    missing: z.array(z.string()).exactOptional(),
    suggestions: z.array(Suggestion).exactOptional(),
    url: z.string().nullable(),
  })
  .meta({ id: 'Diagnostic' });
export type Diagnostic = z.infer<typeof Diagnostic>;

/** What a finding rests on: words of a form or a law, or only what they imply. */
export const FindingBasis = z.enum(['official', 'inferred']).meta({ id: 'FindingBasis' });
export type FindingBasis = z.infer<typeof FindingBasis>;

const RelatedFinding = Diagnostic.extend({ basis: FindingBasis }).meta({ id: 'RelatedFinding' });

/** What an audit says: a diagnostic with what it rests on, and the findings that the same cause explains. */
export const Finding = RelatedFinding.extend({ related: z.array(RelatedFinding).exactOptional() }).meta({
  id: 'Finding',
});
export type Finding = z.infer<typeof Finding>;
