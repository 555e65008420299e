import type { Form } from '@ogi-reports/schema';
import { type CrosswalkRow, expand } from './crosswalk-row.ts';
import { reasons, rows } from './generated/crosswalk.ts';
import { type PairOfForms, pairFrom } from './placements.ts';
import type { ConversionTarget, Mapping } from './types.ts';

function asRow(row: (typeof rows)[number]): CrosswalkRow {
  const [from, cell, predicate, to, target, cardinality, transform, lossCode, reason, basis, notes] = row;
  const [zh, en] = reasons[reason] as readonly [string, string];
  const mapping = { from, cell, predicate, to, target, cardinality, transform, lossCode, basis, notes };
  return { ...mapping, justification: { zh, en } };
}

const pairs = new Map<string, PairOfForms>();

/** The mappings between two forms; empty where the first is not older than the second. */
export function pairOfForms(from: Form, to: ConversionTarget): PairOfForms {
  const key = `${from} ${to}`;
  let found = pairs.get(key);
  if (!found) {
    const own = rows.filter((row) => row[0] === from && row[3] === to);
    found = pairFrom(own.map(asRow).flatMap(expand));
    pairs.set(key, found);
  }
  return found;
}

const ordered: [Form, ConversionTarget][] = [
  ['2014-table', '2019-trial'],
  ['2019-trial', '2021'],
  ['2014-table', '2021'],
];

/**
 * The crosswalk cell by cell: of all pairs of forms, or of those from one form, to one form, or both.
 * Every cell of the older form stands as `cell` and every cell of the newer one as `target` at least once.
 */
export function crosswalk(filter: { from?: Form; to?: ConversionTarget } = {}): Mapping[] {
  return ordered
    .filter(([from, to]) => from === (filter.from ?? from) && to === (filter.to ?? to))
    .flatMap(([from, to]) => pairOfForms(from, to).mappings);
}
