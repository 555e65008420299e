import type { Report } from '@ogi-reports/schema';
import { readBeside } from '../records/beside.ts';
import { recordPath } from '../records/record-path.ts';
import type { Redirect } from '../types.ts';
import { bumpOf } from './bump.ts';
import { changesBetween } from './changes.ts';
import { readReports, versionOf } from './read-reports.ts';
import type { ChangedReport, Delta } from './types.ts';

/** What one pass over both versions finds, before redirects and editions are looked at. */
interface Found {
  added: string[];
  gone: string[];
  changed: ChangedReport[];
  counts: [before: number, after: number];
  schemaVersions: [before: Set<string>, after: Set<string>];
}

/**
 * Compares two releases, NDJSON files or folders of records by report and cell, in one pass over both and
 * with one report of each in memory. Where ids lead is read beside the newer one,
 * unless it is given.
 */
export async function compare(
  older: string,
  newer: string,
  known?: Record<string, Redirect>,
): Promise<Delta> {
  const redirects = known ?? (await readBeside(newer)).redirects;
  const found = await walk(readReports(older), readReports(newer));
  const [before, after] = found.schemaVersions.map((versions) => [...versions].sort());
  const delta: Omit<Delta, 'bump'> = {
    from: { version: await versionOf(older), schemaVersions: before ?? [], reports: found.counts[0] },
    to: { version: await versionOf(newer), schemaVersions: after ?? [], reports: found.counts[1] },
    ...sorted(found, redirects),
  };
  return { ...delta, bump: bumpOf(delta) };
}

async function walk(older: AsyncGenerator<Report>, newer: AsyncGenerator<Report>): Promise<Found> {
  const found: Found = {
    added: [],
    gone: [],
    changed: [],
    counts: [0, 0],
    schemaVersions: [new Set(), new Set()],
  };
  let before = await next(older, found, 0);
  let after = await next(newer, found, 1);
  while (before || after) {
    const order = !before ? 1 : !after ? -1 : orderOf(before, after);
    if (order < 0) found.gone.push(before?.id ?? '');
    if (order > 0) found.added.push(after?.id ?? '');
    if (order === 0 && before && after) {
      const changes = changesBetween(before, after);
      if (changes.length > 0) found.changed.push({ id: after.id ?? '', changes });
    }
    if (order <= 0) before = await next(older, found, 0);
    if (order >= 0) after = await next(newer, found, 1);
  }
  return found;
}

async function next(reports: AsyncGenerator<Report>, found: Found, side: 0 | 1): Promise<Report | undefined> {
  const { value, done } = await reports.next();
  if (done) return undefined;
  found.counts[side] += 1;
  found.schemaVersions[side].add(value.schemaVersion);
  return value;
}

function orderOf(before: Report, after: Report): number {
  const [left, right] = [recordPath(before), recordPath(after)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sorted(found: Found, redirects: Record<string, Redirect>) {
  const earlier = new Map(
    found.added.filter((id) => id.includes('@')).map((id) => [id.replace(/@\d+$/, ''), id]),
  );
  const restated = found.changed.flatMap(({ id, changes }) => {
    const kept = earlier.get(id);
    return kept ? [{ id, earlier: kept, changes }] : [];
  });
  const kinds = new Set(restated.flatMap(({ id, earlier: kept }) => [id, kept]));
  const led = found.gone.flatMap((id) => (redirects[id] ? [{ id, ...redirects[id] }] : []));
  return {
    added: found.added.filter((id) => !kinds.has(id)),
    removed: found.gone.filter((id) => !redirects[id]),
    moved: led.flatMap(({ id, target, reason }) => (target ? [{ id, target, reason }] : [])),
    withdrawn: led.flatMap(({ id, target, reason }) => (target ? [] : [{ id, reason }])),
    restated,
    changed: found.changed.filter(({ id }) => !kinds.has(id)),
  };
}
