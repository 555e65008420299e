import { readFileSync } from 'node:fs';
import { codebookEntry, type Form, type Money, Report } from '@ogi-reports/schema';

const fixture = (path: string) => new URL(`fixtures/${path}`, import.meta.url);

const frames: Record<string, object> = {
  '2014-table': { format: '2008', forms: { statistics: '2014-table' }, coverage: { statistics: 'read' } },
  '2019-trial': {
    format: '2019',
    forms: { proactiveDisclosure: '2019-trial', requests: '2019-trial', disputes: '2019-trial' },
    coverage: { proactiveDisclosure: 'read', requests: 'read', disputes: 'read' },
  },
  mixed: {
    format: '2019',
    forms: { proactiveDisclosure: '2021', requests: '2019-trial', disputes: '2019-trial' },
    coverage: { proactiveDisclosure: 'read', requests: 'read', disputes: 'read' },
  },
};

type Figures = Record<string, number | Money | null>;

/** A report that holds given figures and nothing else. */
function reportOf(edition: keyof typeof frames, figures: Figures, rest: object = {}): Report {
  const tables = {};
  for (const [address, value] of Object.entries(figures)) place(tables, address, value);
  return Report.parse({ ...common, edition, ...frames[edition], tables, ...rest });
}

/** A report of real figures, kept as cell, value and unit. */
export function fixtureReport(edition: keyof typeof frames, name: string): Report {
  const [, ...lines] = readFileSync(fixture(`${edition}/${name}.tsv`), 'utf8')
    .trim()
    .split('\n');
  return reportOf(edition, Object.fromEntries(lines.map((line) => figure(edition, line.split('\t')))));
}

function figure(edition: string, [cell = '', value, unit]: string[]): [string, number | Money] {
  const forms: Form[] = edition === 'mixed' ? ['2019-trial', '2021'] : [edition as Form];
  const entry = forms.map((form) => codebookEntry(form, cell)).find(Boolean);
  const amount = Number(value);
  return [cell, entry?.kind === 'money' ? { amount, unit: (unit || null) as Money['unit'] } : amount];
}

function place(root: Record<string, unknown>, address: string, value: unknown): void {
  const keys = address.split('.');
  const last = keys.pop() as string;
  let node = root;
  for (const key of keys) {
    node[key] ??= {};
    node = node[key] as Record<string, unknown>;
  }
  node[last] = value;
}

const common = {
  schemaVersion: '1',
  id: null,
  year: 2020,
  period: null,
  agency: { id: null, name: null, kind: 'unknown', level: 'unknown', code: null, codeYear: null, path: [] },
  title: null,
  documentNumber: null,
  publishedOn: null,
  scope: 'unknown',
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
};
