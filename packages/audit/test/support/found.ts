import { type ExampleReport, sketchDocument } from '../../src/examples/page.ts';
import { sketchReport } from '../../src/examples/report.ts';
import type { AuditOptions, Finding } from '../../src/index.ts';
import { audit, auditMany } from '../../src/index.ts';

const flat = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap((finding) => [finding, ...flat(finding.related ?? [])]);

/** The findings of one rule over a sketched report, those folded under others too. */
export function found(ruleId: string, sketch: ExampleReport, options: AuditOptions = {}): Finding[] {
  const { document, ...report } = sketch;
  const known = document ? { document: sketchDocument(document) } : {};
  const { diagnostics } = audit(sketchReport(report), { ...known, ...options });
  return flat(diagnostics).filter((finding) => finding.ruleId === ruleId);
}

/** The findings of one rule over several reports. */
export async function foundAmong(ruleId: string, sketches: readonly ExampleReport[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const item of auditMany(sketches.map((sketch) => sketchReport(sketch)))) {
    if (item.kind === 'report') findings.push(...flat(item.result.diagnostics));
    else if (item.kind !== 'summary') findings.push(...flat(item.diagnostics));
  }
  return findings.filter((finding) => finding.ruleId === ruleId);
}
