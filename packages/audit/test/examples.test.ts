import { Finding as FindingModel, Report } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { type Example, sketchDocument } from '../src/examples/page.ts';
import { sketchReport } from '../src/examples/report.ts';
import { auditMany, type Finding, rules } from '../src/index.ts';
import { pages } from '../src/rules/pages.ts';

const withRelated = (findings: Finding[]): string[] =>
  findings.flatMap(({ ruleId, related = [] }) => [ruleId, ...related.map((other) => other.ruleId)]);

async function findings({ reports }: Example): Promise<Finding[]> {
  const inputs = reports.map(({ document, ...sketch }) => ({
    report: sketchReport(sketch),
    document: sketchDocument(document),
  }));
  const all: Finding[] = [];
  for await (const item of auditMany(inputs)) {
    if (item.kind === 'report') all.push(...item.result.diagnostics);
    else if (item.kind !== 'summary') all.push(...item.diagnostics);
  }
  return all;
}

const found = async (example: Example) => withRelated(await findings(example));

const tested = rules.filter(({ scope }) => scope !== 'engine').map(({ id }) => id);

describe.each(tested)('%s', (id) => {
  const page = pages[id];
  it('is broken by its failing example', async () => {
    expect(await found(page?.failing as Example)).toContain(id);
  });
  it('reports findings of the published shape', async () => {
    for (const finding of await findings(page?.failing as Example))
      expect(FindingModel.safeParse(finding).error).toBeUndefined();
  });
  it('holds in its passing example', async () => {
    expect(await found(page?.passing as Example)).not.toContain(id);
  });
  it('has examples that are valid reports', () => {
    for (const { document: _, ...sketch } of [
      ...(page?.failing.reports ?? []),
      ...(page?.passing.reports ?? []),
    ])
      expect(Report.safeParse(sketchReport(sketch)).error).toBeUndefined();
  });
});
