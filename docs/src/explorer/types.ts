/** Vocabularies as numbers: a list of words, and for each report the place of its word in it. */
export interface Coded {
  words: string[];
  codes: number[];
}

/** A figure of a measure: the report's row, the value, and the places of basis, comparability and finding. */
export type ChunkValue = [row: number, value: number, basis: number, comparability: number, finding: number];

/** Reports of one year, column by column, as the site's build makes them of the release. */
export interface ExplorerChunk {
  /** Name of its file. */
  file: string;
  year: number;
  ids: string[];
  names: string[];
  /** Places from the province down, divided by a slash. */
  paths: string[];
  urls: string[];
  province: Coded;
  level: Coded;
  kind: Coded;
  edition: Coded;
  scope: Coded;
  /** By measure. */
  values: Record<string, ChunkValue[]>;
}

export const bases = ['table', 'prose'] as const;
export const comparabilities = [
  'exact',
  'close',
  'sum-of',
  'narrower',
  'broader',
  'related',
  'none',
] as const;
export const severities = ['', 'info', 'warning', 'inconsistency', 'error'] as const;

/** What a chunk holds, so that filters can count without loading it. */
export interface ChunkSummary {
  /** Name of its file: a year, or a year and a province where a year holds many reports. */
  file: string;
  year: number;
  bytes: number;
  /** How many reports there are of each kind, as places in the catalog's lists. */
  groups: [province: number, level: number, kind: number, edition: number, count: number][];
}

/** The explorer's index: what there is, and in which file. */
export interface ExplorerCatalog {
  version: string;
  levels: string[];
  kinds: string[];
  editions: string[];
  provinces: { code: string; name: string }[];
  chunks: ChunkSummary[];
}

export interface ExplorerValue {
  value: number;
  basis: (typeof bases)[number];
  comparability: (typeof comparabilities)[number];
  finding: (typeof severities)[number];
}
