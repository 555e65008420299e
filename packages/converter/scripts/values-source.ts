import { codebookEntry } from '@ogi-reports/schema';
import type { Entry } from '../src/engine/entries.ts';

const adders: Record<string, string> = {
  requests: 'addApplicants',
  reconsideration: 'addResults',
  litigation: 'addResults',
};

/** Statements that return the source figures in the order of the entries. */
export function valuesBody(entries: readonly Entry[]): string {
  const statements = new Set(entries.map(statement));
  const lines = ['const values: Figure[] = [];', ...statements, 'return values;'];
  return lines.map((line) => `    ${line}`).join('\n');
}

/** Cells of one row of table three or four share a statement. */
function statement({ form, cell }: Entry): string {
  const block = cell.split('.')[0] as string;
  const adder = form === '2014-table' ? undefined : adders[block];
  if (!adder) return `values.push(tables.${cell});`;
  return `${adder}(values, tables.${codebookEntry(form, cell)?.rowAddress});`;
}
