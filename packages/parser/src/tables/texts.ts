import type { RowIndex } from './candidates.ts';
import { isHeading, sectionHeading } from './headers.ts';
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
    else if (behindLabel && matches.length === 0 && token.key !== '' && !isRunningText(token.text))
      token.kind = 'figure';
  }
}

const longestText = 40;

const numbered = /^(?:[(（][一二三四五六七八九十\d]+[)）]|\d+\s*[.．、])/;

/** A title, a numbered label, or more than a cell of figures holds, as where line ends are lost. */
const isRunningText = (text: string): boolean => {
  const words = text.replace(/^[*#\s]+/, '');
  return text.length > longestText || sectionHeading.test(words) || numbered.test(words);
};
