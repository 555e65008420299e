import { expect, it } from 'vitest';
import { sketchReport } from '../../../src/examples/report.ts';
import { audit, type Decision } from '../../../src/index.ts';

const decision: Decision = {
  report: '990101/2022',
  document: null,
  ruleId: 'disputes/result-total',
  cells: [
    'reconsideration.total',
    'reconsideration.upheld',
    'reconsideration.corrected',
    'reconsideration.other',
    'reconsideration.pending',
  ],
  operands: { actual: 7, expected: 0 },
  kind: 'quirk',
  reason: '原件如此',
};

it('is a warning that names the rule and the reason', () => {
  const report = sketchReport({ form: '2021', cells: { 'reconsideration.total': 0 } });
  const found = audit(report, { decisions: [decision] }).diagnostics;
  expect(found.find(({ ruleId }) => ruleId === 'audit/decision-unused')).toMatchObject({
    severity: 'warning',
    actual: 'disputes/result-total',
    message: { zh: expect.stringContaining('原件如此') },
  });
});
