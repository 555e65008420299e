import { cells, type Diagnostic, type Report } from '@ogi-reports/schema';

type Counts = Record<string, number>;

/** How full a cell is over the reports whose table holds it. */
interface Filling {
  reported: number;
  of: number;
}

/** `statistics.json`: what the dataset covers, how full it is, and what the audit found. */
export interface Statistics {
  version: string;
  reports: number;
  agencies: number;
  provinces: number;
  years: Counts;
  byProvinceAndYear: Record<string, Counts>;
  byLevel: Counts;
  byKind: Counts;
  byEdition: Counts;
  coverage: Record<string, Counts>;
  cells: Counts;
  /** Share of figures by form and cell, over reports in which the cell itself was seen. */
  fill: Record<string, Record<string, Filling>>;
  claims: { total: number; byTopic: Counts };
  findings: { bySeverity: Counts; byRule: Counts };
}

const add = (counts: Counts, key: string, by = 1) => {
  counts[key] = (counts[key] ?? 0) + by;
};

/** Readings of cells that nobody has looked at, so that they are neither full nor empty. */
const unseen = new Set<string>(['partial', 'not-seen', 'lost', 'none']);

/** Counts reports one after another; `result` may be asked at any time. */
export class StatisticsCounter {
  readonly #agencies = new Set<string>();
  readonly #provinces = new Set<string>();
  readonly #result: Statistics;

  constructor(version: string) {
    this.#result = {
      version,
      reports: 0,
      agencies: 0,
      provinces: 0,
      years: {},
      byProvinceAndYear: {},
      byLevel: {},
      byKind: {},
      byEdition: {},
      coverage: {},
      cells: {},
      fill: {},
      claims: { total: 0, byTopic: {} },
      findings: { bySeverity: {}, byRule: {} },
    };
  }

  add(report: Report, findings: readonly Diagnostic[]): void {
    const result = this.#result;
    const { agency, year, edition } = report;
    const province = `${(agency.id ?? '').slice(0, 2)}0000`;
    this.#agencies.add(agency.id ?? '');
    if (province !== '000000') this.#provinces.add(province);
    result.reports += 1;
    add(result.years, String(year));
    result.byProvinceAndYear[province] ??= {};
    add(result.byProvinceAndYear[province], String(year));
    add(result.byLevel, agency.level);
    add(result.byKind, agency.kind);
    add(result.byEdition, edition);
    this.#addContents(report);
    for (const { severity, ruleId } of findings) {
      add(result.findings.bySeverity, severity);
      add(result.findings.byRule, ruleId);
    }
  }

  #addContents(report: Report): void {
    const { coverage, cells: states, fill } = this.#result;
    for (const [table, reading] of Object.entries(report.coverage)) {
      coverage[table] ??= {};
      add(coverage[table], reading);
    }
    for (const { address, form, status } of cells(report)) {
      add(states, status);
      if (unseen.has(status)) continue;
      fill[form] ??= {};
      fill[form][address] ??= { reported: 0, of: 0 };
      fill[form][address].of += 1;
      if (status === 'reported') fill[form][address].reported += 1;
    }
    for (const { topic } of report.claims) {
      this.#result.claims.total += 1;
      add(this.#result.claims.byTopic, topic);
    }
  }

  get result(): Statistics {
    return { ...this.#result, agencies: this.#agencies.size, provinces: this.#provinces.size };
  }
}
