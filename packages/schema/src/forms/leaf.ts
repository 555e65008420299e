import { z } from 'zod';
import { MoneyUnit, type ValueKind } from '../vocabulary.ts';

/** One text in the project's two languages. */
export interface Text {
  zh: string;
  en: string;
}

/** What the codebook knows of a cell, carried by its zod schema. */
export interface CellMeta {
  kind: ValueKind;
  /** Exactly as the form prints it, with the headings above it. */
  label: Text;
  /** The row alone, and where there are several, the column alone. */
  row: Text;
  column?: Text;
  /** As the form prescribes; for money, null where the form prints none. */
  unit: string | null;
  /** Articles of the Regulations; `official` where the form's own wording draws the link. */
  law?: Law;
  notes?: Text;
}

export interface Law {
  regulations: '2008' | '2019';
  articles: string[];
  basis: 'official' | 'inferred';
}

/** Metadata of every cell of every form, kept beside zod's own registry so that JSON Schemas stay plain. */
export const cellRegistry = z.registry<CellMeta>();

export const Money = z
  .strictObject({ amount: z.number().min(0), unit: MoneyUnit.nullable() })
  .meta({ id: 'Money', description: 'An amount as printed; the unit is null where the report prints none.' });
export type Money = z.infer<typeof Money>;

const titled = (meta: CellMeta) => ({ title: meta.label.zh, description: meta.label.en });

const count = (meta: CellMeta) => z.int().min(0).nullable().meta(titled(meta)).register(cellRegistry, meta);
const signed = (meta: CellMeta) => z.int().nullable().meta(titled(meta)).register(cellRegistry, meta);
const money = (meta: CellMeta) => Money.nullable().meta(titled(meta)).register(cellRegistry, meta);

const leaves = { count, signed, money };

/** A cell's schema: null where the report gives no number (the reason stands in `cells` or `coverage`). */
export function leaf<Kind extends ValueKind>(
  meta: CellMeta & { kind: Kind },
): ReturnType<(typeof leaves)[Kind]> {
  return leaves[meta.kind](meta) as ReturnType<(typeof leaves)[Kind]>;
}

/** Joins the parts of a label that both languages have. */
export function join(parts: Text[], zh: string, en: string): Text {
  return { zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) };
}
