import { codebook, type Form, type Money, placeAt } from '@ogi-reports/schema';

/** The `tables` of a form with the figures given by cell address, and null in every other cell. */
export function tablesOf(form: Form, figures: ReadonlyMap<string, number | Money>): Record<string, unknown> {
  const tables: Record<string, unknown> = {};
  for (const { address } of codebook(form)) placeAt(tables, address, figures.get(address) ?? null);
  return tables;
}
