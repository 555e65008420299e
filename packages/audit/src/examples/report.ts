import type { CellState, Claim, Form, Money, Report, Table } from '@ogi-reports/schema';
import { codebook, placeAt } from '@ogi-reports/schema/codebook';

/** A small report by the cells that matter: all others hold 0. */
export interface ReportSketch {
  form: Form;
  /** Tables that follow another form than the rest. */
  forms?: Partial<Record<Exclude<Table, 'statistics'>, '2019-trial' | '2021'>>;
  year?: number | null;
  cells?: Record<string, number | Money | null>;
  states?: Record<string, CellState>;
  claims?: Partial<Claim>[];
  /** Fields of the report to set or to replace. */
  with?: Record<string, unknown>;
}

const firstYears: Record<Form, number> = { '2014-table': 2016, '2019-trial': 2020, '2021': 2022 };

/** A whole report from a sketch: for the rules' examples, and for tests. */
export function sketchReport(sketch: ReportSketch): Report {
  const year = sketch.year === undefined ? firstYears[sketch.form] : sketch.year;
  const report: object = {
    ...frame(sketch),
    ...common,
    year,
    id: year === null ? null : `${common.agency.id}/${year}`,
    cells: sketch.states ?? {},
    claims: (sketch.claims ?? []).map((claim) => ({ ...plainClaim, ...claim })),
    tables: tables(sketch),
    ...sketch.with,
  };
  return report as Report;
}

const common = {
  schemaVersion: '1',
  period: null,
  agency: {
    id: '990101',
    name: '某县人民政府',
    kind: 'government',
    level: 'county',
    code: '990101',
    codeYear: 2020,
    path: ['某省', '某市', '某县'],
  },
  title: null,
  documentNumber: null,
  publishedOn: null,
  scope: 'agency',
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

const plainClaim: Claim = {
  value: 0,
  unit: '件',
  qualifier: 'exact',
  topic: 'other',
  cell: null,
  subject: null,
  scope: 'unstated',
  period: 'year',
  location: null,
};

function frame({ form, forms = {} }: ReportSketch): object {
  if (form === '2014-table')
    return {
      format: '2008',
      edition: form,
      forms: { statistics: form },
      coverage: { statistics: 'read' },
    };
  const mixed = Object.values(forms).some((other) => other !== form);
  return {
    format: '2019',
    edition: mixed ? 'mixed' : form,
    forms: { proactiveDisclosure: form, requests: form, disputes: form, ...forms },
    coverage: { proactiveDisclosure: 'read', requests: 'read', disputes: 'read' },
  };
}

function tables({ form, forms = {}, cells = {} }: ReportSketch): object {
  const root = {};
  const tableForm = (table: Table) => (table === 'statistics' ? form : (forms[table] ?? form));
  const entries = codebook().filter((entry) => entry.form === tableForm(entry.table));
  for (const { address, kind, unit } of entries.filter((entry) => fits(form, entry.table))) {
    const zero = kind === 'money' ? { amount: 0, unit } : 0;
    placeAt(root, address, address in cells ? cells[address] : zero);
  }
  return root;
}

const fits = (form: Form, table: Table) => (form === '2014-table') === (table === 'statistics');
