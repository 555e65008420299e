import type { Report } from '@ogi-reports/schema/types';

export type { Report } from '@ogi-reports/schema/types';

/** The shape of a report as a whole, e.g. `2019-trial`. */
export type Edition = Report['edition'];

/** The generation of the Regulations that a report follows. */
export type Format = Report['format'];

/** What the index says of one report without loading it. */
export interface IndexEntry<Id extends string = string> {
  id: Id;
  /** Agency id, a key of `agencies.tsv`. */
  agency: string;
  /** The agency's name as of the report's year. */
  name: string;
  /** Division code of the agency's place as of the code table that the record names. */
  place: string;
  /** The six digits of the province, `000000` for national bodies. */
  province: string;
  year: number;
  edition: Edition;
  /** Form by table, as in the record. */
  forms: Report['forms'];
  /** What was read of each table, as in the record. */
  coverage: Report['coverage'];
}

/** Where an id leads that is no longer a live report; always one hop. */
export interface Redirect {
  kind: 'moved' | 'superseded' | 'withdrawn';
  /** The live report that took its place; null for a withdrawn one. */
  target: string | null;
  reason: { zh: string; en: string };
  /** The dataset version that made the change; null for earlier editions, which their `@` number tells. */
  since: string | null;
}

/** Reports of one year and province, by id. */
export type Chunk = Record<string, Report>;

/** One year's chunks in the order of their province codes: pairs, since an object would put 000000 last. */
export type YearChunks = [province: string, load: () => Promise<{ default: Chunk }>][];

/** The built data that a loader works on. */
export interface DataSet {
  years: Record<string, () => Promise<{ default: YearChunks }>>;
  redirects: Record<string, Redirect>;
}
