import type { Assignment } from './assign.ts';
import type { Anchor } from './chain.ts';
import type { Token } from './tokens.ts';

/** Which column of the form a heading of table two names, by how many columns the row has. */
const columns: Record<number, readonly RegExp[]> = {
  2: [/项目数/, /金额/],
  3: [/制[作发]|上一?年(?:度)?项目/, /废止|新公开|增.{0,3}减/, /有效|公开总|处理决定|收费总?金额/],
};

/** No heading stands further before its row. */
const furthest = 120;

/**
 * A row of table two under headings in another order than the form's: its figures are those that the headings name, and
 * in doubt, as the headings may be the slip.
 */
export function inHeadingOrder(tokens: readonly Token[], anchor: Anchor, assigned: Assignment): Assignment {
  if ('failed' in assigned || anchor.pattern.table !== 'proactiveDisclosure') return assigned;
  const order = orderAbove(tokens, anchor.start, columns[assigned.slots.length] ?? []);
  if (!order || order.every((place, at) => place === at)) return assigned;
  const slots = order.map((_, column) => assigned.slots[order.indexOf(column)] ?? null);
  return { slots, doubt: assigned.doubt ?? 'grid-and-sequence-disagree' };
}

/** The columns that the nearest headings above name, each once; null where they do not. */
function orderAbove(tokens: readonly Token[], start: number, names: readonly RegExp[]): number[] | null {
  const found: number[] = [];
  for (let at = start - 1; at >= Math.max(0, start - furthest) && names.length > 0; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'empty') continue;
    const column = token.kind === 'label' ? names.findIndex((name) => name.test(token.key)) : -1;
    if (column >= 0) found.unshift(column);
    else if (found.length > 0 || /第二十条/.test(token.text)) break;
  }
  return found.length === names.length && new Set(found).size === names.length ? found : null;
}
