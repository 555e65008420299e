import type { z } from 'zod';
import { type CellMeta, cellRegistry } from './leaf.ts';

/** Every cell below a table schema, in print order, with its dotted address. */
export function* walk(schema: z.ZodObject, prefix = ''): Generator<{ address: string; meta: CellMeta }> {
  for (const [key, child] of Object.entries(schema.shape)) {
    const address = prefix + key;
    const meta = cellRegistry.get(child as z.ZodType);
    if (meta) yield { address, meta };
    else yield* walk(child as z.ZodObject, `${address}.`);
  }
}
