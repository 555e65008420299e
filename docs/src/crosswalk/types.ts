import type { Form, Table } from '@ogi-reports/schema';
import type { Text } from '../language.ts';

/** A row of table three, or a single cell of another table: what the crosswalk draws a line from or to. */
export interface CrosswalkNode {
  id: string;
  form: Form;
  table: Table;
  text: Text;
  cells: string[];
  /** What a conversion makes of it; several where its cells fare differently. */
  fates: Fate[];
}

/** `kept`: copied; `summed`: one part of a sum, or filled by one; `lost`; `new`: no source in the older form. */
export type Fate = 'kept' | 'summed' | 'lost' | 'new';

/** How one node relates to another. */
export interface CrosswalkLink {
  from: string | null;
  to: string | null;
  predicate: string;
  fate: Fate;
  official: boolean;
  reason: Text;
  /** The columns that it is about, where not all. */
  columns: Text[];
}

/** How many cells fare how. */
export interface CrosswalkTally {
  older: { cells: number; kept: number; summed: number; lost: number };
  newer: { cells: number; filled: number; empty: number };
}

/** Everything that the page of two forms draws. */
export interface CrosswalkPair {
  from: Form;
  to: Form;
  older: CrosswalkNode[];
  newer: CrosswalkNode[];
  links: CrosswalkLink[];
  tally: CrosswalkTally;
}
