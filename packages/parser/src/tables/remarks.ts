import type { Anchor } from './chain.ts';
import type { Token } from './tokens.ts';
import { isRemarks } from './value-columns.ts';

const furthestAbove = 24;

/** The rows without what stands below a heading of remarks, as separators or a grid show it: none of it is a figure. */
export function withoutRemarks(tokens: readonly Token[], anchors: readonly Anchor[]): Anchor[] {
  const first = anchors[0]?.start ?? 0;
  const over = tokens
    .slice(Math.max(0, first - furthestAbove), first)
    .find(({ kind, key }) => kind === 'label' && isRemarks(key));
  const column = over && columnOf(over);
  if (!column) return [...anchors];
  const isRemark = (token: Token) => isAlike(token, over) && columnOf(token) === column;
  return anchors.map((anchor) => {
    const own = anchor.group.tokens.filter((token) => !isRemark(token));
    return { ...anchor, group: { ...anchor.group, tokens: own } };
  });
}

const columnOf = ({ grid, piece }: Token): number => grid?.cell.column ?? piece?.at ?? 0;
const isAlike = (token: Token, over: Token): boolean => token.grid?.grid === over.grid?.grid;
