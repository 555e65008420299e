import { describe, expect, it } from 'vitest';
import { AuditConfig, readConfig } from '../../src/config.ts';
import { countBySeverity, useOfBudget } from '../../src/index.ts';

describe('a configuration', () => {
  it('may turn rules off, re-rank them, set a budget and hold decisions', () => {
    const config = {
      $schema: 'config.schema.json',
      rules: { 'form/extra-rows': 'off', 'requests/outcome-total': 'error' },
      budget: { error: 0, warning: 12 },
      decisions: [
        {
          report: '620421/2019',
          document: null,
          ruleId: 'requests/printed-sum',
          cells: ['requests.outcomes.all.total'],
          operands: { actual: 0, expected: 8 },
          kind: 'accepted',
          reason: '原件如此',
        },
      ],
    };
    expect(readConfig(config)).toEqual({ config });
  });

  it('says which rule does not exist, and which come close', () => {
    const result = readConfig({ rules: { 'requests/printed-total': 'off' } });
    const [problem] = 'problems' in result ? result.problems : [];
    expect(problem?.en).toContain('requests/printed-total');
    expect(problem?.en).toContain('requests/printed-sum');
    expect(problem?.zh).toContain('不存在');
  });

  it.each([
    [{ rules: { 'form/mixed': 'fatal' } }, 'rules.form/mixed'],
    [{ budget: { error: -1 } }, 'budget.error'],
    [{ decisions: [{ ruleId: 'form/mixed' }] }, 'decisions.0'],
    [{ rule: {} }, '(root)'],
    ['text', '(root)'],
  ])('%j is refused with its place', (value, place) => {
    const result = readConfig(value);
    expect('problems' in result && result.problems[0]?.en).toContain(place);
  });

  it('needs a reason for a decision', () => {
    const decision = {
      report: null,
      document: null,
      ruleId: 'form/mixed',
      cells: [],
      operands: {},
      kind: 'quirk',
    };
    expect(AuditConfig.safeParse({ decisions: [{ ...decision, reason: '' }] }).success).toBe(false);
  });
});

describe('a budget', () => {
  const counts = countBySeverity([{ severity: 'error' }, { severity: 'warning' }, { severity: 'warning' }]);

  it('is exceeded by more findings than it allows', () => {
    expect(useOfBudget(counts, { error: 0, warning: 2 }).exceeded).toEqual([
      { severity: 'error', found: 1, allowed: 0 },
    ]);
  });

  it('allows what it does not name', () => {
    expect(useOfBudget(counts, {}).exceeded).toEqual([]);
  });
});
