import { codebook, type Form, type Money } from '@ogi-reports/schema';

/** The `tables` of a form with the figures given by cell address, and null in every other cell. */
export function tablesOf(form: Form, figures: ReadonlyMap<string, number | Money>): Record<string, unknown> {
  const tables: Record<string, unknown> = {};
  for (const { address } of codebook(form)) {
    const keys = address.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Record<string, unknown>>((node, key) => {
      node[key] ??= {};
      return node[key] as Record<string, unknown>;
    }, tables);
    parent[last] = figures.get(address) ?? null;
  }
  return tables;
}
