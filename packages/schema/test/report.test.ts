import { expect, test } from 'vitest';
import { cell, codebook, placeAt, Report, type Report2021, subtotals } from '../src/index.ts';

/** A minimal report on the 2021 form, all counts 0. */
function zeros(): Report2021 {
  const tables = {};
  for (const { address, kind } of codebook('2021'))
    placeAt(tables, address, kind === 'money' ? { amount: 0, unit: '万元' } : 0);
  return {
    format: '2019',
    edition: '2021',
    schemaVersion: '1',
    id: '620421/2022',
    year: 2022,
    period: { from: '2022-01-01', to: '2022-12-31' },
    agency: {
      id: '620421',
      name: '靖远县人民政府',
      kind: 'government',
      level: 'county',
      code: '620421',
      codeYear: 2022,
      path: ['甘肃省', '白银市', '靖远县'],
    },
    title: null,
    documentNumber: null,
    publishedOn: null,
    scope: 'jurisdiction',
    forms: { proactiveDisclosure: '2021', requests: '2021', disputes: '2021' },
    coverage: { proactiveDisclosure: 'read', requests: 'read', disputes: 'read' },
    tables: tables as Report2021['tables'],
    cells: {},
    claims: [],
    sources: [],
    transcription: {
      method: 'hand',
      parserVersion: null,
      extent: 'whole',
      reviewer: null,
      verifiedOn: null,
      notes: [],
    },
  };
}

test('a complete report is valid, and its figures are read by address', () => {
  const report = Report.parse(zeros());
  expect(cell(report, 'requests.received.total')).toEqual({ value: 0, status: 'reported', raw: null });
  expect(cell(report, 'requests.received.fax')).toBeUndefined();
});

test('unknown keys, negative counts and fractions are errors', () => {
  const report = zeros();
  expect(Report.safeParse({ ...report, extra: 1 }).success).toBe(false);
  report.tables.requests.received.total = -1;
  expect(Report.safeParse(report).success).toBe(false);
  report.tables.requests.received.total = 1.5;
  expect(Report.safeParse(report).success).toBe(false);
});

test('a blank is no zero: it is null with its reason', () => {
  const report = zeros();
  report.tables.requests.outcomes.disclosed.total = null;
  report.cells['requests.outcomes.disclosed.total'] = { status: 'blank', raw: '' };
  expect(cell(report, 'requests.outcomes.disclosed.total')).toEqual({
    value: null,
    status: 'blank',
    raw: '',
  });
});

test('subtotals that the form does not print are null with the parts they lack', () => {
  const report = zeros();
  report.tables.requests.outcomes.refused.stateSecret.total = 2;
  report.tables.requests.outcomes.unable.notHeld.total = null;
  const sums = subtotals(report);
  expect(sums?.refused.total.value).toBe(2);
  expect(sums?.unable.total).toMatchObject({
    value: null,
    missing: ['requests.outcomes.unable.notHeld.total'],
  });
});

test('validators are Standard Schemas', async () => {
  const result = await Report['~standard'].validate({});
  expect(result.issues?.length).toBeGreaterThan(0);
  expect(Report['~standard'].vendor).toBe('zod');
});
