import { Report } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { type Example, sketchDocument } from '../src/examples/page.ts';
import { sketchReport } from '../src/examples/report.ts';
import { audit, type Finding, reportRules } from '../src/index.ts';
import { pages } from '../src/rules/pages.ts';

const all = (findings: Finding[]): string[] =>
  findings.flatMap(({ ruleId, related = [] }) => [ruleId, ...all(related)]);

const found = ({ reports }: Example) =>
  reports.flatMap(({ document, ...sketch }) =>
    all(audit(sketchReport(sketch), { document: sketchDocument(document) }).diagnostics),
  );

describe.each(reportRules.map((rule) => rule.id))('%s', (id) => {
  const page = pages[id];
  it('is broken by its failing example', () => {
    expect(found(page?.failing as Example)).toContain(id);
  });
  it('holds in its passing example', () => {
    expect(found(page?.passing as Example)).not.toContain(id);
  });
  it('has examples that are valid reports', () => {
    for (const { document: _, ...sketch } of [
      ...(page?.failing.reports ?? []),
      ...(page?.passing.reports ?? []),
    ])
      expect(Report.safeParse(sketchReport(sketch)).error).toBeUndefined();
  });
});
