import type { Form } from '@ogi-reports/schema';
import { codebookEntry } from '@ogi-reports/schema/codebook';
import type { CellLink } from '../codebook/types.ts';

/** A cell with its short name. Throws for an address that the form doesn't have. */
export function linkTo(form: Form, address: string): CellLink {
  const entry = codebookEntry(form, address);
  if (!entry) throw new Error(`The form ${form} has no cell ${address}.`);
  return { form, address, text: entry.short };
}
