import { normalise } from '../text/normalise.ts';
import type { Token } from './tokens.ts';

/** The figures and empty cells that follow a label, up to the next label. */
export interface Group {
  tokens: Token[];
  /** The unit printed between label and figures, as in the 2014 table. */
  unit: string | null;
  /** Index of the last token taken. */
  end: number;
}

/** More figures in a row than this belong to no form. */
export const longestGroup = 40;

const dashes = /^[-—－–]+$/;

/**
 * Collects what stands behind the token at `after`. In a grid a row ends the group; in flattened text the
 * next label does. `units` says whether the table has a unit column (the 2014 table).
 */
export function groupAfter(tokens: readonly Token[], after: number, units: boolean): Group {
  const label = tokens[after] as Token;
  const group: Group = { tokens: [], unit: null, end: after };
  for (let index = after + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (!belongs(label, token)) break;
    if (token.kind === 'unit' && (units || !dashes.test(token.text))) {
      if (group.unit !== null || group.tokens.some(({ kind }) => kind === 'figure')) break;
      group.unit = normalise(token.text).text.replace(/\s+/g, '');
      group.tokens = [];
    } else if (token.kind === 'label' || token.kind === 'prose') break;
    else group.tokens.push(token);
    if (
      group.tokens.length > longestGroup * 16 ||
      (token.kind === 'figure' && figureCount(group) >= longestGroup)
    )
      break;
    group.end = index;
  }
  return group;
}

function belongs(label: Token, token: Token): boolean {
  if (label.grid === null) return token.grid === null;
  return token.grid?.grid === label.grid.grid && token.row === label.row;
}

/** How many of the group's tokens hold a figure or a mark. */
export const figureCount = (group: Group): number =>
  group.tokens.filter(({ kind }) => kind !== 'empty').length;
