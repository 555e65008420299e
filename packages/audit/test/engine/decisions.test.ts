import { describe, expect, it } from 'vitest';
import { sketchReport } from '../../src/examples/report.ts';
import { audit, auditMany, type Decision, decisionOn, type Finding } from '../../src/index.ts';

const hash = 'a'.repeat(64);
const source = (sha256: string) => ({
  kind: 'file',
  url: null,
  file: 'report.html',
  publisher: null,
  mediaType: null,
  sha256,
  retrievedOn: null,
});
const report = (total: number, upheld: number, sha256 = hash) =>
  sketchReport({
    form: '2021',
    cells: { 'reconsideration.total': total, 'reconsideration.upheld': upheld },
    with: { sources: [source(sha256)] },
  });

const decided = report(3, 2);
const finding = audit(decided).diagnostics[0] as Finding;
const decision = decisionOn(finding, decided, { kind: 'accepted', reason: '原件如此' });
const ids = (findings: Finding[]) => findings.map(({ ruleId }) => ruleId);

describe('a decision', () => {
  it('holds document, rule, cells and operands', () => {
    expect(decision).toMatchObject({
      report: '990101/2022',
      document: hash,
      ruleId: 'disputes/result-total',
      operands: { actual: 3, expected: 2, 'reconsideration.upheld': 2 },
    });
  });

  it('takes its finding out, again and again', () => {
    for (let run = 0; run < 2; run++) {
      const result = audit(decided, { decisions: [decision] });
      expect(result.diagnostics).toEqual([]);
      expect(result.decided).toMatchObject([{ decision: { reason: '原件如此' } }]);
    }
  });

  it('expires when an operand changes', () => {
    const result = audit(report(4, 2), { decisions: [decision] });
    expect(ids(result.diagnostics)).toEqual(['disputes/result-total', 'audit/decision-expired']);
    expect(result.diagnostics[1]?.message.en).toContain('actual changed');
  });

  it('expires when the document changes', () => {
    const result = audit(report(3, 2, 'b'.repeat(64)), { decisions: [decision] });
    expect(ids(result.diagnostics)).toEqual(['disputes/result-total', 'audit/decision-expired']);
    expect(result.diagnostics[1]?.message.en).toContain('document changed');
  });

  it('fails when it no longer applies', () => {
    const result = audit(report(2, 2), { decisions: [decision] });
    expect(result.diagnostics).toMatchObject([{ ruleId: 'audit/decision-unused', severity: 'warning' }]);
  });

  it('says nothing about other reports', () => {
    const other = { ...decision, report: '990101/2023' };
    expect(ids(audit(decided, { decisions: [other] }).diagnostics)).toEqual(['disputes/result-total']);
  });
});

describe('a decision on a comparison', () => {
  const years = [2021, 2022].map((year) =>
    sketchReport({
      form: '2021',
      year,
      cells: year === 2021 ? { 'requests.carriedToNextYear.total': 1 } : {},
    }),
  );
  const run = async (decisions: Decision[], reports = years) => {
    const found: Finding[] = [];
    const taken: Decision[] = [];
    for await (const item of auditMany(reports, { decisions })) {
      if (item.kind !== 'series') continue;
      found.push(...item.diagnostics);
      taken.push(...item.decided.map((one) => one.decision));
    }
    return { found, taken };
  };

  it('takes it out, and fails where the comparison no longer fails', async () => {
    const [first] = (await run([])).found as [Finding];
    const choice = decisionOn(first, years[1] as (typeof years)[number], {
      kind: 'confirmed',
      reason: '机构调整',
    });
    const again = await run([choice]);
    expect(again.found).toEqual([]);
    expect(again.taken).toHaveLength(1);
    const mended = [sketchReport({ form: '2021', year: 2021 }), years[1] as (typeof years)[number]];
    expect(ids((await run([choice], mended)).found)).toEqual(['audit/decision-unused']);
  });
});
