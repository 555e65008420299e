import { codebook, type Form, placeAt, Report } from '@ogi-reports/schema';

const rest = {
  '2014-table': {
    format: '2008',
    forms: { statistics: '2014-table' },
    coverage: { statistics: 'partial' },
  },
  '2019-trial': {
    format: '2019',
    forms: { proactiveDisclosure: '2019-trial', requests: '2019-trial', disputes: '2019-trial' },
    coverage: { proactiveDisclosure: 'partial', requests: 'partial', disputes: 'partial' },
  },
  '2021': {
    format: '2019',
    forms: { proactiveDisclosure: '2021', requests: '2021', disputes: '2021' },
    coverage: { proactiveDisclosure: 'partial', requests: 'partial', disputes: 'partial' },
  },
};

/** A record of one form with all cells null but the 2014 fees, to be filled in by a test. */
export function blankReport(form: Form): Report {
  return Report.parse({
    schemaVersion: '1',
    id: null,
    edition: form,
    ...rest[form],
    year: 2020,
    period: null,
    agency: { id: null, name: null, kind: 'unknown', level: 'unknown', code: null, codeYear: null, path: [] },
    title: null,
    documentNumber: null,
    publishedOn: null,
    scope: 'unknown',
    tables: blankTables(form),
    cells: {},
    claims: [],
    sources: [],
    transcription: {
      method: 'hand',
      parserVersion: null,
      extent: 'tables',
      reviewer: null,
      verifiedOn: null,
      notes: [],
    },
  });
}

function blankTables(form: Form): object {
  const tables: Record<string, unknown> = {};
  for (const { address } of codebook(form)) {
    placeAt(tables, address, address === 'requestFees.charged' ? { amount: 0.5, unit: '万元' } : null);
  }
  return tables;
}
