import { readFileSync } from 'node:fs';
import { crosswalkColumns as columns } from '../src/crosswalk-columns.ts';
import type { CrosswalkRow } from '../src/crosswalk-row.ts';

/** The rows of crosswalk.tsv, wildcards unexpanded. Throws where a line has not the twelve columns. */
export function readCrosswalk(): CrosswalkRow[] {
  const text = readFileSync(new URL('../crosswalk/crosswalk.tsv', import.meta.url), 'utf8');
  const numbered = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const [header, ...rows] = numbered.filter(({ line }) => line !== '' && !line.startsWith('#'));
  if (header?.line !== columns.join('\t'))
    throw new Error(`crosswalk.tsv: the header must be ${columns.join(', ')}`);
  return rows.map(({ line, number }) => row(line, number));
}

function row(line: string, number: number): CrosswalkRow {
  const fields = line.split('\t');
  if (fields.length !== columns.length)
    throw new Error(`crosswalk.tsv line ${number}: ${fields.length} columns, expected ${columns.length}`);
  const [from, cell, predicate, to, target, cardinality, transform, lossCode, zh, en, basis, notes] = fields;
  return {
    from,
    cell: cell || null,
    predicate,
    to,
    target: target || null,
    cardinality,
    transform,
    lossCode: lossCode || null,
    justification: { zh, en },
    basis,
    notes: notes || null,
  } as CrosswalkRow;
}
