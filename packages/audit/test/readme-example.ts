import { audit, auditMany, decisionOn } from '@ogi-reports/audit';
import { formatPeople } from '@ogi-reports/audit/format';
import type { Report } from '@ogi-reports/schema';

/** The code of the README over the reports of one agency, and what it printed. */
export async function example(report: Report, reports: Report[]): Promise<string[]> {
  const printed: string[] = [];
  const console = { log: (text: string) => printed.push(text) };
  // begin
  const result = audit(report); // { diagnostics, decided, coverage }
  for (const { ruleId, severity, actual, expected } of result.diagnostics)
    console.log(`${severity} ${ruleId}: ${actual}, not ${expected}`);
  console.log(formatPeople([{ name: 'a.json', report, ...result }], { language: 'zh' }));

  // A person's word on a finding: it holds until the document or one of the figures changes.
  const [finding] = result.diagnostics;
  if (finding) {
    const decision = decisionOn(finding, report, { kind: 'accepted', reason: '原件如此' });
    console.log(`${audit(report, { decisions: [decision] }).diagnostics.length} left`);
  }

  // Years against each other, places against their parts, as a stream.
  for await (const item of auditMany(reports)) {
    if (item.kind === 'report') console.log(`${item.name}: ${item.result.diagnostics.length}`);
    else if (item.kind === 'summary') console.log(`${item.coverage.pairs} pairs of years`);
    else console.log(`${item.reports.join(' and ')}: ${item.diagnostics.map(({ ruleId }) => ruleId)}`);
  }
  // end
  return printed;
}
