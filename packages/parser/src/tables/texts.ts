import type { RowIndex } from './candidates.ts';
import { isHeading } from './headers.ts';
import type { Token } from './tokens.ts';

/**
 * A sentence in a figure's place (本单位未制作规章) is that cell's text. Only separators show this: such a
 * cell stands in one printed row, right of the label of a row that has figures.
 */
export function markTexts(tokens: readonly Token[], index: RowIndex): void {
  let row = -1;
  let behindLabel = false;
  for (const token of tokens) {
    if (token.row !== row) [row, behindLabel] = [token.row, false];
    if (token.kind !== 'label' || !token.cell) continue;
    const matches = index.matches(token.key);
    if (isHeading(token)) continue;
    if (matches.some(({ pattern }) => pattern.slots.length > 0)) behindLabel = true;
    else if (behindLabel && matches.length === 0 && token.key !== '' && !isHeading(token))
      token.kind = 'figure';
  }
}
