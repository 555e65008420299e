import { describe, expect, it } from 'vitest';
import { sketchReport } from '../../src/examples/report.ts';
import { type AuditItem, auditMany, type ManyCoverage } from '../../src/index.ts';

const report = (agency: number, year: number, cells: Record<string, number> = {}) => {
  const id = String(100_000 + agency);
  return sketchReport({
    form: '2021',
    year,
    cells,
    with: {
      id: `${id}/${year}`,
      agency: { id, name: null, kind: 'government', level: 'county', code: id, codeYear: 2020, path: [] },
    },
  });
};

const summaryOf = (items: AuditItem[]) =>
  (items.at(-1) as Extract<AuditItem, { kind: 'summary' }>).coverage as ManyCoverage;

async function collect(...input: Parameters<typeof auditMany>): Promise<AuditItem[]> {
  const items: AuditItem[] = [];
  for await (const item of auditMany(...input)) items.push(item);
  return items;
}

describe('auditMany', () => {
  it('yields each report in order, then a summary', async () => {
    const items = await collect([report(1, 2022), report(2, 2022)]);
    expect(items.map((item) => (item.kind === 'report' ? item.name : item.kind))).toEqual([
      '100001/2022',
      '100002/2022',
      'summary',
    ]);
    expect(summaryOf(items)).toMatchObject({ reports: 2, unplaced: 0, released: 0, pairs: 0 });
  });

  it('gives the same comparisons whatever the order', async () => {
    const reports = [2021, 2022, 2023].map((year) =>
      report(1, year, year === 2022 ? { 'requests.carriedToNextYear.total': 1 } : {}),
    );
    const found = async (order: typeof reports) =>
      (await collect(order)).flatMap((item) => (item.kind === 'series' ? [item.reports.join()] : []));
    expect(await found(reports)).toEqual(await found([...reports].reverse()));
  });

  it('counts reports that it can not place, and still audits them', async () => {
    const stray = sketchReport({ form: '2021', year: null, cells: { 'reconsideration.total': 1 } });
    const items = await collect([stray]);
    expect(items[0]).toMatchObject({
      name: '#1',
      result: { diagnostics: [{ ruleId: 'disputes/result-total' }] },
    });
    expect(summaryOf(items)).toMatchObject({ reports: 1, unplaced: 1 });
  });

  it('keeps within its hold, and says what it gave up', async () => {
    const first = report(1, 2021, { 'requests.carriedToNextYear.total': 1 });
    const others = Array.from({ length: 5 }, (_, index) => report(index + 2, 2021));
    const items = await collect([first, ...others, report(1, 2022)], { hold: 3 });
    expect(items.filter(({ kind }) => kind === 'series')).toEqual([]);
    expect(summaryOf(items).released).toBe(4);
  });

  it('turns a comparison off, or gives it another severity', async () => {
    const years = [report(1, 2021, { 'requests.carriedToNextYear.total': 1 }), report(1, 2022)];
    const off = await collect(years, { rules: { 'series/carried-over': 'off' } });
    expect(off.filter(({ kind }) => kind === 'series')).toEqual([]);
    expect(summaryOf(off).notApplicable).toContainEqual({
      ruleId: 'series/carried-over',
      reason: 'off',
      count: 1,
    });
    const graver = await collect(years, { rules: { 'series/carried-over': 'error' } });
    expect(graver.find(({ kind }) => kind === 'series')).toMatchObject({
      diagnostics: [{ severity: 'error' }],
    });
  });

  it('streams ten thousand records in memory that does not grow', { timeout: 120_000 }, async () => {
    const text = JSON.stringify(report(1, 2022));
    async function* records(count: number) {
      for (let index = 0; index < count; index++) {
        const one = JSON.parse(text);
        one.agency.id = one.agency.code = String(200_000 + index);
        one.id = `${one.agency.id}/2022`;
        yield one;
      }
    }
    const heapAfter = async (count: number) => {
      for await (const _ of auditMany(records(count), { hold: 500 }));
      globalThis.gc?.();
      return process.memoryUsage().heapUsed;
    };
    await heapAfter(2_000);
    const small = await heapAfter(2_000);
    const large = await heapAfter(10_000);
    expect(large - small).toBeLessThan(30 << 20);
  });
});
