import type { Claim, Report } from '@ogi-reports/schema';
import { Finding } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { sketchDocument } from '../../src/examples/page.ts';
import { sketchReport } from '../../src/examples/report.ts';
import { audit, reasonTexts, rules } from '../../src/index.ts';
import { pages } from '../../src/rules/pages.ts';

const failing = Object.values(pages).flatMap(({ failing: { reports } }) => reports);
const findings = failing.flatMap(
  ({ document, ...sketch }) =>
    audit(sketchReport(sketch), { document: sketchDocument(document) }).diagnostics,
);
const flat = findings.flatMap((finding) => [finding, ...(finding.related ?? [])]);

describe('a finding', () => {
  it('is a diagnostic with what it rests on and what shares its cause', () => {
    for (const finding of findings) expect(Finding.safeParse(finding).error).toBeUndefined();
  });

  it('says in both languages what is wrong, with its figures', () => {
    for (const { message } of flat) {
      expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(message.en.length).toBeGreaterThan(20);
      expect(message.zh + message.en).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it('has the page of its rule', () => {
    for (const { ruleId, url } of flat) expect(url).toBe(`/rules/${ruleId}`);
  });
});

describe('audit', () => {
  const failingSum = sketchReport({ form: '2021', cells: { 'reconsideration.total': 1 } });

  it('never changes a report', () => {
    const before = JSON.stringify(failingSum);
    audit(failingSum);
    expect(JSON.stringify(failingSum)).toBe(before);
  });

  it('says what it looked at', () => {
    const { rules: counted, checks, claims } = audit(sketchReport({ form: '2021' })).coverage;
    expect(counted.applied + counted.notApplicable.length).toBe(counted.known);
    expect(checks.made).toBeGreaterThan(40);
    expect(claims).toEqual({ compared: 0, total: 0 });
    for (const { ruleId, reason } of counted.notApplicable) {
      expect(rules.map(({ id }) => id)).toContain(ruleId);
      expect(reasonTexts[reason].zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('says the same of a clean report, sum by sum and in one pass', () => {
    for (const form of ['2014-table', '2019-trial', '2021'] as const) {
      const report = sketchReport({ form });
      const once = audit(report).coverage;
      const each = audit(report, { rules: {} }).coverage;
      expect(once.checks.made).toBe(each.checks.made);
      expect(once.rules.applied).toBe(each.rules.applied);
      expect(once.rules.notApplicable).toEqual(expect.arrayContaining(each.rules.notApplicable));
    }
  });

  it('turns a rule off, and counts it as off', () => {
    const { diagnostics, coverage } = audit(failingSum, { rules: { 'disputes/result-total': 'off' } });
    expect(diagnostics).toEqual([]);
    expect(coverage.rules.notApplicable).toContainEqual({ ruleId: 'disputes/result-total', reason: 'off' });
  });

  it('gives a rule another severity', () => {
    const { diagnostics } = audit(failingSum, { rules: { 'disputes/result-total': 'info' } });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['info']);
  });

  it('skips over converted figures what losses make meaningless, and counts it', () => {
    const { coverage } = audit(sketchReport({ form: '2021', year: 2016 }), { converted: true });
    expect(coverage.rules.notApplicable).toContainEqual({
      ruleId: 'form/wrong-for-year',
      reason: 'converted',
    });
  });

  it('puts a finding where its first cell stands', () => {
    const location = { line: 12, column: 4 };
    const evidence = { cells: { 'reconsideration.total': { raw: '1', location } }, claims: [] };
    expect(audit(failingSum, { evidence }).diagnostics[0]?.location).toEqual(location);
  });

  it('shows the gravest findings first', () => {
    const report = sketchReport({
      form: '2021',
      year: 2020,
      cells: { 'reconsideration.total': 1, 'requests.received.enterprise': 3 },
    });
    const order = audit(report).diagnostics.map(({ severity }) => severity);
    expect(order).toEqual(['error', 'inconsistency', 'warning']);
  });
});

describe('a record with far more prose than any report has', () => {
  const many = (make: (index: number) => Partial<Claim>) =>
    sketchReport({ form: '2021', claims: Array.from({ length: 20_000 }, (_, index) => make(index)) });

  it.each([
    ['one topic', () => ({ value: 3, unit: '次', topic: 'consultation' })],
    [
      'one list',
      (index: number) => ({
        value: 3,
        unit: '条',
        topic: index ? 'disclosure-category' : 'disclosure-total',
      }),
    ],
    [
      'one cell',
      (index: number) => ({
        value: index,
        cell: 'complaints.total',
        period: index % 2 ? 'cumulative' : 'year',
      }),
    ],
    ['shares', (index: number) => (index % 2 ? { value: 33, unit: '%', subject: '占' } : { value: index })],
  ] as [string, (index: number) => Partial<Claim>][])('%s: takes no long time', (_, make) => {
    const start = performance.now();
    audit(many(make));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('a record that is not valid', () => {
  it('is audited as far as it can be read', () => {
    const report = sketchReport({ form: '2021', cells: { 'reconsideration.total': 1 } });
    const { requests: _, ...tables } = report.tables as Record<string, object>;
    const { diagnostics } = audit({ ...report, tables } as unknown as Report);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('disputes/result-total');
  });

  it('makes a crash a finding that names the rule', () => {
    const report = { ...sketchReport({ form: '2021' }), agency: null } as unknown as Report;
    const { diagnostics, coverage } = audit(report);
    const crashed = diagnostics.filter(({ ruleId }) => ruleId === 'audit/rule-crashed');
    expect(crashed.map(({ actual }) => actual)).toContain('metadata/code-and-level');
    expect(coverage.rules.crashed).toContain('metadata/code-and-level');
  });
});
