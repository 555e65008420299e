import { audit } from '@ogi-reports/audit';
import { cells, type Form, type Report } from '@ogi-reports/schema';

/** What a synthetic country takes from real records. */
export interface Profile {
  /** Figures that were reported in a cell, by form and address, and by its row for cells seldom read. */
  figures: ReadonlyMap<string, readonly number[]>;
  /** Claims of each report, as they stand together. */
  claims: readonly Report['claims'][];
  editions: ReadonlyMap<number, readonly Report['edition'][]>;
  agencies: readonly Report['agency'][];
  /** Share of reports with tables whose sums don't hold. */
  broken: number;
}

const rowOf = (address: string): string => address.slice(0, address.lastIndexOf('.'));

/** The distributions of real records. */
export async function profileOf(records: AsyncIterable<Report> | Iterable<Report>): Promise<Profile> {
  const figures = new Map<string, number[]>();
  const editions = new Map<number, Report['edition'][]>();
  const claims: Report['claims'][] = [];
  const agencies: Report['agency'][] = [];
  let [withTables, broken] = [0, 0];
  for await (const report of records) {
    for (const { address, form, value } of cells(report)) {
      const figure = typeof value === 'object' ? value?.amount : value;
      if (figure === undefined || figure === null) continue;
      for (const key of [address, rowOf(address)]) push(figures, `${form} ${key}`, figure);
    }
    push(editions, report.year ?? 0, report.edition);
    claims.push(report.claims);
    agencies.push(report.agency);
    if (Object.keys(report.tables).length === 0) continue;
    withTables += 1;
    if (audit(report).diagnostics.some(({ severity }) => severity === 'error')) broken += 1;
  }
  return { figures, editions, claims, agencies, broken: broken / withTables };
}

function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** The figures known of a cell, else of its row, else nought. */
export function figuresOf({ figures }: Profile, form: Form, address: string): readonly number[] {
  const own = figures.get(`${form} ${address}`);
  return own && own.length > 3 ? own : (figures.get(`${form} ${rowOf(address)}`) ?? own ?? [0]);
}
