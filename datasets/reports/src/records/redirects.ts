import { readFile } from 'node:fs/promises';
import type { Text } from '@ogi-reports/schema';
import { readTable } from '../tsv.ts';
import type { Redirect } from '../types.ts';

/** The ids of earlier versions that are no longer live, from `redirects.tsv`. */
export async function readRedirects(file: string): Promise<Record<string, Redirect>> {
  const redirects: Record<string, Redirect> = {};
  for (const row of readTable(await readFile(file, 'utf8')))
    redirects[row.id ?? ''] = {
      kind: row.kind as Redirect['kind'],
      target: row.target || null,
      reason: { zh: row.reason_zh ?? '', en: row.reason_en ?? '' },
      since: row.since ?? '',
    };
  return redirects;
}

/** Redirects that break their promise: the target of a moved id is a live report, reached in one hop. */
export function redirectFaults(redirects: Record<string, Redirect>, live: ReadonlySet<string>): Text[] {
  return Object.entries(redirects).flatMap(([id, { kind, target }]) => {
    if (kind === 'withdrawn')
      return live.has(id) ? [fault(id, '已撤回，但记录还在', 'is withdrawn, yet its record is there')] : [];
    if (kind === 'moved' && live.has(id))
      return [fault(id, '已改编号，但记录还在', 'has moved, yet its record is there')];
    if (target && live.has(target)) return [];
    return [fault(id, `指向 ${target}，而没有这份报告`, `leads to ${target}, which is no live report`)];
  });
}

const fault = (id: string, zh: string, en: string): Text => ({
  zh: `redirects.tsv：${id} ${zh}。`,
  en: `redirects.tsv: ${id} ${en}.`,
});
