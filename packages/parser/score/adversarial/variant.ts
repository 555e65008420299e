import type { Tables } from './matrix.ts';

/** A document made of a form's tables. */
export interface Variant {
  name: string;
  /** Whether every figure can be read: false where the layout loses what some need, or hides blank cells. */
  whole: boolean | 'unless blank';
  /** Set where blank cells vanish and something else is lost too, so that a figure can seem another cell's. */
  losesTwice?: true;
  draw(tables: Tables): string | Uint8Array | Promise<Uint8Array>;
  forms?: ('2014-table' | '2019-trial' | '2021')[];
}
