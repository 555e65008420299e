import {
  codebookEntry,
  type Form,
  isMeasureName,
  type MeasureName,
  measure,
  measures,
  type Report,
} from '@ogi-reports/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReport } from './arbitrary-report.ts';
import { blankReport } from './blank-report.ts';

const names = Object.keys(measures) as MeasureName[];
const forms: Form[] = ['2014-table', '2019-trial', '2021'];

/** A report of one form with some figures; all other cells are null. */
function reportWith(form: Form, figures: Record<string, unknown>, rest: Partial<Report> = {}): Report {
  const report = blankReport(form);
  for (const [address, value] of Object.entries(figures)) {
    const keys = address.split('.');
    const last = keys.pop() as string;
    let node = report.tables as Record<string, unknown>;
    for (const key of keys) node = node[key] as Record<string, unknown>;
    node[last] = value;
  }
  return { ...report, ...rest } as Report;
}

const claim = (cell: string, value: number, more: object = {}): Report['claims'][number] => ({
  value,
  unit: '条',
  qualifier: 'exact',
  topic: 'other',
  cell,
  subject: null,
  scope: 'own',
  period: 'year',
  location: null,
  ...more,
});

describe('the registry of measures', () => {
  it.each(names)('%s: labels, real cells, and a reason for all that is not exact', (name) => {
    const { label, unit, sources, breaks } = measures[name];
    expect(label.zh && label.en && unit).toBeTruthy();
    for (const form of forms) {
      const { cells, comparability, reason } = sources[form];
      for (const cell of cells) expect(codebookEntry(form, cell), `${form} ${cell}`).toBeDefined();
      expect(reason === null).toBe(comparability === 'exact');
      expect(cells.length === 0).toBe(comparability === 'none');
    }
    for (const { reason } of breaks) expect(reason.zh && reason.en).toBeTruthy();
  });

  it('calls continuous only what all forms have and none merely touches', () => {
    for (const name of names.filter((candidate) => measures[candidate].continuous))
      for (const form of forms)
        expect(['exact', 'close', 'sum-of']).toContain(measures[name].sources[form].comparability);
  });

  it('knows its names', () => {
    expect(isMeasureName('requestsReceived')).toBe(true);
    expect(isMeasureName('toString')).toBe(false);
  });
});

describe('measure over tables', () => {
  it('follows a quantity through the three forms', () => {
    const old = reportWith('2014-table', {
      'requests.replies.alreadyDisclosed': 4,
      'requests.replies.granted': 3,
    });
    expect(measure(old, 'disclosed')).toMatchObject({
      value: 7,
      basis: 'table',
      form: '2014-table',
      comparability: 'sum-of',
    });
    for (const form of ['2019-trial', '2021'] as const) {
      const report = reportWith(form, { 'requests.outcomes.disclosed.total': 7 });
      expect(measure(report, 'disclosed')).toMatchObject({ value: 7, form, comparability: 'exact' });
    }
  });

  it('adds up the three rows of the 2021 form and takes the one of the trial form', () => {
    const row = 'requests.outcomes.otherHandling';
    const trial = reportWith('2019-trial', { [`${row}.combined.total`]: 6 });
    const current = reportWith('2021', {
      [`${row}.notAmended.total`]: 1,
      [`${row}.feeUnpaid.total`]: 2,
      [`${row}.other.total`]: 3,
    });
    expect(measure(trial, 'otherHandling')).toMatchObject({ value: 6, comparability: 'sum-of' });
    expect(measure(current, 'otherHandling')).toMatchObject({ value: 6, comparability: 'exact' });
  });

  it('never fills in a missing part', () => {
    const report = reportWith('2021', { 'litigation.direct.total': 2 });
    const result = measure(report, 'litigationTotal');
    expect(result).toMatchObject({
      value: null,
      basis: null,
      missing: ['litigation.afterReconsideration.total'],
    });
    expect(result.reason?.en).toBe('1 of 2 cells hold no figure');
  });

  it('says which years break the series', () => {
    const years = (name: MeasureName) => measure(blankReport('2021'), name).breaks.map(({ year }) => year);
    expect(years('requestsReceived')).toEqual([2019]);
    expect(years('otherHandling')).toEqual([2021]);
    expect(years('normativeDocumentsIssued')).toEqual([2019, 2021]);
    expect(years('litigationUpheld')).toEqual([2019, 2024]);
  });

  it('gives money in 万元, and none where the unit is unknown', () => {
    const cell = 'proactiveDisclosure.procurement.amount';
    const procured = (amount: number, unit: string | null) =>
      measure(reportWith('2019-trial', { [cell]: { amount, unit } }), 'procurementValue');
    expect(procured(50_000, '万元').value).toBe(50_000);
    expect(procured(50_000, '元').value).toBe(5);
    expect(procured(50_000, null)).toMatchObject({ value: null, missing: [cell] });
    expect(procured(50_000, null).reason?.en).toBe('the amount is printed without a unit');
    expect(procured(0, null).value).toBe(0);
  });

  it('says that a form has no such figure', () => {
    const result = measure(blankReport('2014-table'), 'refusedRegisterEnquiry');
    expect(result).toMatchObject({ value: null, form: null, comparability: 'none', missing: [] });
    expect(result.reason?.en).toContain('before 2019');
  });
});

describe('measure over prose', () => {
  const items = 'proactiveDisclosure.itemsDisclosed';
  const said = (...claims: Report['claims']) => measure(reportWith('2021', {}, { claims }), 'itemsDisclosed');

  it('takes an exact claim on the year where no table has the figure, and marks it', () => {
    expect(said(claim(items, 200))).toMatchObject({
      value: 200,
      basis: 'prose',
      qualifier: 'exact',
      cells: [items],
      comparability: 'exact',
    });
  });

  it.each([
    ['at least so many', { qualifier: 'at-least' }],
    ['over the years', { period: 'cumulative' }],
    ['of a part', { scope: 'part' }],
    ['of a scope not stated', { scope: 'unstated' }],
    ['in percent', { unit: '%' }],
  ])('takes no claim %s', (_, more) => {
    expect(said(claim(items, 200, more))).toMatchObject({ value: null, basis: null });
  });

  it('takes claims of unstated scope, or no prose at all, when asked', () => {
    const report = reportWith('2021', {}, { claims: [claim(items, 200, { scope: 'unstated' })] });
    expect(measure(report, 'itemsDisclosed', { prose: 'unstated' }).value).toBe(200);
    const stated = reportWith('2021', {}, { claims: [claim(items, 200)] });
    expect(measure(stated, 'itemsDisclosed', { prose: 'none' }).value).toBeNull();
  });

  it('goes by the table where both speak', () => {
    const claims = [claim('requests.received.total', 9)];
    const report = reportWith('2021', { 'requests.received.total': 8 }, { claims });
    expect(measure(report, 'requestsReceived')).toMatchObject({ value: 8, basis: 'table' });
  });

  it('gives nothing where claims disagree, unless one is of the scope that the report covers', () => {
    const claims = [claim(items, 200), claim(items, 900, { scope: 'whole' })];
    const value = (scope: Report['scope']) =>
      measure(reportWith('2021', {}, { claims, scope }), 'itemsDisclosed').value;
    expect(value('unknown')).toBeNull();
    expect(value('agency')).toBe(200);
    expect(value('jurisdiction')).toBe(900);
  });

  it('takes a claim in the terms of an older form, with its comparability', () => {
    const claims = [claim('litigation.total', 2)];
    const report = reportWith('2021', {}, { claims });
    expect(measure(report, 'litigationTotal')).toMatchObject({
      value: 2,
      basis: 'prose',
      form: '2014-table',
      comparability: 'narrower',
    });
  });

  it('reads fees of 元 in 万元, and a fee of nothing in any unit', () => {
    const fee = (value: number, unit: string | null) =>
      measure(
        reportWith('2021', {}, { claims: [claim('requestFees.charged', value, { unit })] }),
        'requestFees',
      ).value;
    expect(fee(380, '元')).toBe(0.038);
    expect(fee(0, null)).toBe(0);
    expect(fee(380, null)).toBeNull();
  });
});

describe('measure of any report', () => {
  it('gives a figure with its basis, or null with a reason', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.constantFrom(...names), (report, name) => {
        const { value, basis, reason, missing, comparability } = measure(report, name);
        expect(value === null).toBe(basis === null);
        if (value === null) expect(reason).not.toBeNull();
        else expect(missing).toEqual([]);
        if (comparability === 'none') expect(value).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
