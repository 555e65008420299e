import { describe, expect, it } from 'vitest';
import { Report, SCHEMA_VERSION } from '../src/index.ts';
import { MigrationRefused, type MigrationStep, migrate, migrationSteps } from '../src/migrate.ts';
import { blankReport } from './blank-report.ts';

/** An invented history: 1 named the agency in plain text, 2 had a list of addresses, 3 is current. */
const steps: MigrationStep[] = [
  {
    from: '2',
    to: '3',
    about: { zh: '地址改为来源', en: 'addresses become sources' },
    apply: ({ addresses, ...rest }) => ({
      ...rest,
      sources: (addresses as string[]).map((url) => ({ url })),
    }),
  },
  {
    from: '1',
    to: '2',
    about: { zh: '机构改为对象', en: 'the agency becomes an object' },
    apply: ({ agency, ...rest }) => ({ ...rest, agency: { name: agency } }),
  },
];
const history = { steps, current: '3' };
const first = Object.freeze({ schemaVersion: '1', agency: '示例局', addresses: ['https://a.gov.cn/'] });

describe('migrating a record', () => {
  it('takes every step from its version to the current one, and leaves the input alone', () => {
    expect(migrate(first, history)).toMatchObject({
      from: '1',
      to: '3',
      steps: [{ to: '2' }, { to: '3' }],
      record: { schemaVersion: '3', agency: { name: '示例局' }, sources: [{ url: 'https://a.gov.cn/' }] },
    });
    expect(first).toEqual({ schemaVersion: '1', agency: '示例局', addresses: ['https://a.gov.cn/'] });
  });

  it('is done once: what it gives it gives back', () => {
    const { record } = migrate(first, history);
    const again = migrate(record, history);
    expect(again.steps).toEqual([]);
    expect(again.record).toBe(record);
  });

  it.each([
    [{ schemaVersion: '4' }, 'newer-version', /Update ogi-reports/],
    [{ schemaVersion: '0' }, 'unknown-version', /Known: 1, 2, 3/],
    [{ schemaVersion: 'new' }, 'unknown-version', /There is no schemaVersion "new"/],
    [{}, 'no-version', /has "3"/],
    [[], 'not-a-record', /no record/],
    [null, 'not-a-record', /no record/],
  ])('refuses %j: %s', (value, code, message) => {
    const refused = catching(() => migrate(value, history));
    expect(refused).toMatchObject({ code, text: { en: expect.stringMatching(message) } });
    expect(refused.text.zh).toMatch(/[。]$/);
  });
});

describe('the steps', () => {
  it('lead from every version before the current one, one step each', () => {
    const earlier = Array.from({ length: Number(SCHEMA_VERSION) - 1 }, (_, index) => String(index + 1));
    expect(migrationSteps.map(({ from }) => from).sort()).toEqual(earlier);
    for (const schemaVersion of earlier)
      expect(() => migrate({ schemaVersion }).record.schemaVersion).not.toThrow();
  });

  it('end at the version that the models take', () => {
    const report = blankReport('2021');
    expect(migrate(report).record).toBe(report);
    expect(Report.safeParse(report).success).toBe(true);
  });
});

function catching(action: () => unknown): MigrationRefused {
  try {
    action();
  } catch (error) {
    if (error instanceof MigrationRefused) return error;
  }
  throw new Error('not refused');
}
