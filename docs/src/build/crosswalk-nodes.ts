import type { Form } from '@ogi-reports/schema';
import { type CodebookEntry, codebook } from '@ogi-reports/schema/codebook';
import type { CrosswalkNode, Fate } from '../crosswalk/types.ts';
import { rowLabel } from '../forms/labels.ts';

/** Which node of a form a cell belongs to: table three goes by rows, all others by cells. */
export const nodeIdOf = ({ form, table, address, rowAddress }: CodebookEntry): string =>
  table === 'requests' && form !== '2014-table' ? rowAddress : address;

/** The nodes of a form in print order, each with the fates of its cells. */
export function nodesOf(form: Form, fateOf: (address: string) => Fate): CrosswalkNode[] {
  const nodes = new Map<string, CrosswalkNode>();
  for (const entry of codebook(form)) {
    const id = nodeIdOf(entry);
    const node = nodes.get(id) ?? emptyNode(entry, id);
    nodes.set(id, node);
    node.cells.push(entry.address);
    const fate = fateOf(entry.address);
    if (!node.fates.includes(fate)) node.fates.push(fate);
  }
  return [...nodes.values()];
}

const emptyNode = (entry: CodebookEntry, id: string): CrosswalkNode => ({
  id,
  form: entry.form,
  table: entry.table,
  text: id === entry.address ? entry.short : { zh: rowName(entry), en: rowLabel(entry).en },
  cells: [],
  fates: [],
});

const rowName = ({ short }: CodebookEntry): string => short.zh.split(' / ')[0] ?? short.zh;
