import type { Diagnostic, Severity } from '@ogi-reports/schema';

const order: readonly Severity[] = ['error', 'inconsistency', 'warning', 'info'];

/** The gravest finding of each cell. */
export function severityByCell(findings: readonly Diagnostic[]): Map<string, Severity> {
  const gravest = new Map<string, Severity>();
  for (const { cells, severity } of findings)
    for (const cell of cells) {
      const known = gravest.get(cell);
      if (!known || order.indexOf(severity) < order.indexOf(known)) gravest.set(cell, severity);
    }
  return gravest;
}
