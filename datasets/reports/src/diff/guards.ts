import type { Text } from '@ogi-reports/schema';
import type { Statistics } from '../build/metadata/statistics.ts';
import type { Delta } from './types.ts';

/** The share of a release's figures that may go missing from reports that stay. */
const lossTolerance = 0.01;
/** By how much the share of filled cells of a form may fall, whatever reports came or went. */
const fillTolerance = 0.1;

/** Why a release may not be published: it lost ids, it shrank, or its tables grew emptier. With the numbers. */
export function guardFaults(before: Statistics, after: Statistics, delta: Delta): Text[] {
  const vanished = delta.removed.map((id) => ({
    zh: `报告 ${id} 不见了，redirects.tsv 里也没有说明它去了哪里。`,
    en: `Report ${id} is gone, and redirects.tsv doesn't say where it went.`,
  }));
  return [...vanished, ...shrunk(before, after, delta), ...lost(before, delta), ...emptier(before, after)];
}

function shrunk(before: Statistics, after: Statistics, { moved, withdrawn }: Delta): Text[] {
  const expected = before.reports - moved.length - withdrawn.length;
  const faults: Text[] = [];
  if (after.reports < expected) faults.push(fewer('报告', 'reports', expected, after.reports));
  for (const [province, years] of Object.entries(before.byProvinceAndYear))
    for (const [year, count] of Object.entries(years)) {
      const now = after.byProvinceAndYear[province]?.[year] ?? 0;
      const gone = [...moved, ...withdrawn].filter(
        ({ id }) => id.startsWith(province.slice(0, 2)) && id.endsWith(year),
      );
      const where = `${province} ${year}`;
      if (now < count - gone.length) faults.push(fewer(`${where} 的报告`, `reports of ${where}`, count, now));
    }
  return faults;
}

const fewer = (zh: string, en: string, before: number, after: number): Text => ({
  zh: `${zh}由 ${before} 减为 ${after}。`,
  en: `${en}: ${before} before, ${after} now.`,
});

/** Figures that were there and are not any more, less those newly read, in reports that both versions hold. */
function lost(before: Statistics, { changed }: Delta): Text[] {
  const cells = changed.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'cell'));
  const figures = (side: 'from' | 'to') => cells.filter((change) => isFigure(change[side])).length;
  const total = before.cells.reported ?? 0;
  const missing = figures('from') - figures('to');
  if (missing <= total * lossTolerance) return [];
  return [fewer('原有报告中的数字', 'figures in reports that stay', total, total - missing)];
}

const isFigure = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'amount' in value);

function emptier(before: Statistics, after: Statistics): Text[] {
  return Object.keys(before.fill).flatMap((form) => {
    const [then, now] = [shareOf(before, form), shareOf(after, form)];
    if (now >= then - fillTolerance) return [];
    const [old, recent] = [then, now].map((share) => `${(share * 100).toFixed(1)}%`);
    return [
      {
        zh: `${form} 表格的填写率由 ${old} 降为 ${recent}。`,
        en: `The share of filled cells on form ${form} fell from ${old} to ${recent}.`,
      },
    ];
  });
}

function shareOf({ fill }: Statistics, form: string): number {
  const cells = Object.values(fill[form] ?? {});
  const [reported, of] = [
    cells.reduce((sum, each) => sum + each.reported, 0),
    cells.reduce((sum, each) => sum + each.of, 0),
  ];
  return of === 0 ? 0 : reported / of;
}
