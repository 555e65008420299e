import {
  type ConversionTarget,
  crosswalk,
  explain,
  explainOrigin,
  type Mapping,
} from '@ogi-reports/converter';
import type { Form } from '@ogi-reports/schema';
import { codebook, codebookEntry } from '@ogi-reports/schema/codebook';
import type { CrosswalkLink, CrosswalkPair, Fate } from '../crosswalk/types.ts';
import type { Text } from '../language.ts';
import { nodeIdOf, nodesOf } from './crosswalk-nodes.ts';

/** The pairs of forms between which reports are converted. */
export const pairs: readonly { from: Form; to: ConversionTarget }[] = [
  { from: '2014-table', to: '2021' },
  { from: '2014-table', to: '2019-trial' },
  { from: '2019-trial', to: '2021' },
];

const fates: Record<string, Fate> = { copied: 'kept', summed: 'summed', dropped: 'lost' };

/** Everything that is drawn of two forms. */
export function crosswalkPair(from: Form, to: ConversionTarget): CrosswalkPair {
  const olderFate = (cell: string): Fate => fates[explain(from, cell, to)?.outcome ?? 'dropped'] ?? 'lost';
  const newerFate = (cell: string): Fate => {
    const origin = explainOrigin(to, cell, from);
    const count = origin?.sources.length ?? 0;
    if (count > 0) return count > 1 ? 'summed' : 'kept';
    return origin?.code === 'new-in-form' ? 'new' : 'lost';
  };
  return {
    from,
    to,
    older: nodesOf(from, olderFate),
    newer: nodesOf(to, newerFate),
    links: linksOf(from, to),
    tally: tallyOf(from, to, olderFate, newerFate),
  };
}

function tallyOf(from: Form, to: Form, olderFate: (cell: string) => Fate, newerFate: (cell: string) => Fate) {
  const older = codebook(from).map(({ address }) => olderFate(address));
  const newer = codebook(to).map(({ address }) => newerFate(address));
  const count = (all: Fate[], ...wanted: Fate[]) => all.filter((fate) => wanted.includes(fate)).length;
  return {
    older: {
      cells: older.length,
      kept: count(older, 'kept'),
      summed: count(older, 'summed'),
      lost: count(older, 'lost'),
    },
    newer: {
      cells: newer.length,
      filled: count(newer, 'kept', 'summed'),
      empty: count(newer, 'new', 'lost'),
    },
  };
}

function linksOf(from: Form, to: ConversionTarget): CrosswalkLink[] {
  const groups = new Map<string, { link: CrosswalkLink; mappings: Mapping[] }>();
  for (const mapping of crosswalk({ from, to })) {
    const link = linkOf(mapping);
    const key = JSON.stringify(link);
    const group = groups.get(key) ?? { link, mappings: [] };
    group.mappings.push(mapping);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ link, mappings }) => ({ ...link, columns: columnsOf(mappings) }));
}

function linkOf(mapping: Mapping): CrosswalkLink {
  const { from, cell, to, target, predicate, transform, justification, basis } = mapping;
  const kept = transform === 'copy' ? 'kept' : 'summed';
  const lost = cell === null ? 'new' : 'lost';
  return {
    from: nodeAt(from, cell),
    to: nodeAt(to, target),
    predicate,
    fate: transform === 'copy' || transform === 'sum' ? kept : lost,
    official: basis === 'official',
    reason: justification,
    columns: [],
  };
}

const entryAt = (form: Form, cell: string | null) => (cell === null ? undefined : codebookEntry(form, cell));

const nodeAt = (form: Form, cell: string | null): string | null => {
  const entry = entryAt(form, cell);
  return entry ? nodeIdOf(entry) : null;
};

/** The columns that mappings of rows name; empty where they are all there are, or where nodes are cells. */
function columnsOf(mappings: readonly Mapping[]): Text[] {
  const named = mappings.flatMap(({ from, cell, to, target }) => {
    const entry = entryAt(to, target) ?? entryAt(from, cell);
    return entry?.table === 'requests' && entry.form !== '2014-table' && entry.column ? [entry.column] : [];
  });
  const all = 7;
  return named.length === all ? [] : named;
}
