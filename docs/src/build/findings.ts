import { existsSync, readFileSync } from 'node:fs';
import { type Finding, rules } from '@ogi-reports/audit';
import type { Form } from '@ogi-reports/schema';
import type { CellFinding } from '../codebook/types.ts';
import { formsOfReports } from './report-forms.ts';
import { releaseFolder } from './versions.ts';

interface ReleasedFinding extends Finding {
  report: string;
}

/** The findings of the release, one after another. */
export function releasedFindings(): ReleasedFinding[] {
  const path = `${releaseFolder}diagnostics.ndjson`;
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as ReleasedFinding);
}

let byCell: Map<string, Map<string, Set<string>>> | undefined;

/** Reports by form and cell, then by rule: an address may stand in two forms with another meaning. */
function reportsByCell(): Map<string, Map<string, Set<string>>> {
  if (byCell) return byCell;
  byCell = new Map();
  const forms = formsOfReports();
  for (const { cells, ruleId, report } of releasedFindings())
    for (const cell of cells)
      for (const form of forms.get(report)?.(cell) ?? []) {
        const key = `${form} ${cell}`;
        const ofCell = byCell.get(key) ?? new Map<string, Set<string>>();
        byCell.set(key, ofCell.set(ruleId, (ofCell.get(ruleId) ?? new Set()).add(report)));
      }
  return byCell;
}

/** Rules that found something in a cell of a form, and in how many reports of the release. */
export function findingsIn(form: Form, address: string): CellFinding[] {
  const found = [...(reportsByCell().get(`${form} ${address}`) ?? [])].flatMap(([ruleId, reports]) => {
    const rule = rules.find(({ id }) => id === ruleId);
    return rule ? [{ ruleId, title: rule.title, reports: reports.size }] : [];
  });
  return found.sort((left, right) => right.reports - left.reports);
}
