import type { Location } from './diagnostic.ts';
import type { Table } from './vocabulary.ts';

/** Why a figure in a table was read with doubt. */
export type CellDoubt =
  | 'label-matched-in-part'
  | 'grid-and-sequence-disagree'
  | 'columns-by-order'
  | 'glued-values'
  | 'placed-by-sums'
  | 'cells-lost'
  | 'sum-fails-only-here'
  | 'several-values';

/**
 * Why the cell of a figure in prose is in doubt: other figures of the text claim it, the figure may be the sum of
 * several years, or covers less or more than the cell counts; it is a part larger than its whole, or the whole that is
 * smaller; or the report's own table gives another figure.
 */
export type ClaimDoubt =
  | 'claims-disagree'
  | 'year-or-cumulative'
  | 'extent-unclear'
  | 'part-exceeds-whole'
  | 'table-disagrees';

/** Why a value was read with doubt. */
export type DoubtGround = CellDoubt | ClaimDoubt;

/** Where a value stands, and what stands there. */
export interface Evidence {
  raw: string;
  location: Location;
  doubt?: { ground: DoubtGround; note: string };
}

/** Evidence by cell address, and for the claims in the order of `report.claims`. */
export interface EvidenceMap {
  cells: Record<string, Evidence>;
  claims: (Evidence & { phrase: string })[];
}

export type Section = 'overview' | 'disclosure' | 'requests' | 'disputes' | 'problems' | 'other';

export interface Heading {
  text: string;
  /** The printed number, e.g. `一`, `（二）`, `3`, as a plain integer; null where none is printed. */
  number: number | null;
  /** 1 for 一、, 2 for （一）, 3 for 1. */
  level: number;
  /** The section of the 2019 report that the heading opens, where it names one. */
  section: Section | null;
  location: Location;
}

/** A year that the document names, and what it names it for. */
export interface PrintedYear {
  year: number;
  source: 'title' | 'period' | 'heading' | 'table-title' | 'date' | 'body' | 'metadata';
  text: string;
  location: Location | null;
}

/** A notice or rule that the report cites, e.g. 国办公开办函〔2019〕60号. */
export interface CitedNotice {
  number: string;
  location: Location;
}

/** A row or column that no cell of an official form takes: local additions, kept as they stand. */
export interface ExtraRow {
  table: Table | null;
  labels: string[];
  values: string[];
  location: Location;
}

/** What an audit needs of a document and a record does not carry. */
export interface DocumentFacts {
  mediaType: string;
  charset: string | null;
  headings: Heading[];
  years: PrintedYear[];
  notices: CitedNotice[];
  /** Figures that stand on a heading row of a table, where the form has no cell. */
  headingFigures: { table: Table; label: string; raw: string; location: Location }[];
  extra: ExtraRow[];
}
