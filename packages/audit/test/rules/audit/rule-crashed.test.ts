import type { Report } from '@ogi-reports/schema';
import { expect, it } from 'vitest';
import { sketchReport } from '../../../src/examples/report.ts';
import { audit } from '../../../src/index.ts';

it('lets the other rules run', () => {
  const broken = { ...sketchReport({ form: '2021', cells: { 'reconsideration.total': 1 } }), agency: null };
  const { diagnostics } = audit(broken as unknown as Report);
  const ids = diagnostics.map(({ ruleId }) => ruleId);
  expect(ids).toContain('audit/rule-crashed');
  expect(ids).toContain('disputes/result-total');
});
