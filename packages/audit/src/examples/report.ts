import type { CellState, Claim, Form, Money, Report } from '@ogi-reports/schema';
import { codebook } from '@ogi-reports/schema/codebook';

/** A small report by the cells that matter: all others hold 0. */
export interface ReportSketch {
  form: Form;
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
    ...frame(sketch.form),
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

function frame(form: Form): object {
  if (form === '2014-table')
    return {
      format: '2008',
      edition: form,
      forms: { statistics: form },
      coverage: { statistics: 'read' },
    };
  return {
    format: '2019',
    edition: form,
    forms: { proactiveDisclosure: form, requests: form, disputes: form },
    coverage: { proactiveDisclosure: 'read', requests: 'read', disputes: 'read' },
  };
}

function tables({ form, cells = {} }: ReportSketch): object {
  const root = {};
  for (const { address, kind, unit } of codebook(form)) {
    const zero = kind === 'money' ? { amount: 0, unit } : 0;
    place(root, address, address in cells ? cells[address] : zero);
  }
  return root;
}

function place(root: Record<string, unknown>, address: string, value: unknown): void {
  const path = address.split('.');
  const last = path.pop() as string;
  let node = root;
  for (const key of path) {
    node[key] ??= {};
    node = node[key] as Record<string, unknown>;
  }
  node[last] = value;
}
