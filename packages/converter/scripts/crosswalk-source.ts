import type { CrosswalkRow } from '../src/crosswalk-row.ts';

const note = '// Generated from crosswalk/crosswalk.tsv by `pnpm generate`; edits are overwritten.\n';

/** The crosswalk as a module: justifications once each, rows as tuples that point to them. */
export function crosswalkSource(rows: readonly CrosswalkRow[]): string {
  const reasons = [...new Set(rows.map(({ justification: { zh, en } }) => JSON.stringify([zh, en])))];
  const tuples = rows.map((row) => {
    const reason = reasons.indexOf(JSON.stringify([row.justification.zh, row.justification.en]));
    const head = [row.from, row.cell, row.predicate, row.to, row.target, row.cardinality];
    return JSON.stringify([...head, row.transform, row.lossCode, reason, row.basis, row.notes]);
  });
  return `${note}import type { Form } from '@ogi-reports/schema';
import type { Mapping } from '../types.ts';

export const reasons: readonly (readonly [zh: string, en: string])[] = [
${reasons.map((reason) => `  ${reason},`).join('\n')}
];

export const rows: readonly (readonly [
  from: Form,
  cell: string | null,
  predicate: Mapping['predicate'],
  to: Mapping['to'],
  target: string | null,
  cardinality: Mapping['cardinality'],
  transform: Mapping['transform'],
  lossCode: Mapping['lossCode'],
  reason: number,
  basis: Mapping['basis'],
  notes: string | null,
])[] = [
${tuples.map((tuple) => `  ${tuple},`).join('\n')}
];
`;
}
