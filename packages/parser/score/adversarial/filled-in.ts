import { type Change, onPage, withTabs } from './drawn.ts';
import { type Cell, isFigure } from './matrix.ts';
import type { Variant } from './variant.ts';

const isMoney = ({ address = '' }: Cell) => /amount|[Ff]ee|Budget|charged/.test(address);

const figures =
  (change: (text: string) => string, isMeant = (_: Cell) => true): Change =>
  (matrix) =>
    matrix.map((row) =>
      row.map((one) =>
        isFigure(one) && one.text !== '' && isMeant(one) ? { ...one, text: change(one.text) } : one,
      ),
    );
const counts = (change: (text: string) => string): Change => figures(change, (cell) => !isMoney(cell));
const zeros = (text: string) => figures((one) => (one === '0' ? text : one));

/** What people write into cells, and whether it says the number itself. */
const ways: [string, Change, says: boolean][] = [
  ['commas of full width by the thousand', figures((text) => text.replace(/^(\d+)(\d{3})$/, '$1，$2')), true],
  ['zeros said to be none', zeros('0（无）'), true],
  ['zeros in words', zeros('零'), true],
  ['zeros as circles', zeros('〇'), true],
  ['an apostrophe before figures', counts((text) => `'${text}`), true],
  ['zeros as crosses', zeros('×'), false],
  ['zeros as letters', figures((text) => text.replace(/0/g, 'O')), false],
  ['figures said to be about', figures((text) => `约${text}`), false],
  ['figures and more', figures((text) => `${text}余`), false],
  ['parts in brackets behind figures', counts((text) => `${text}（其中网上1）`), false],
  ['last year in brackets behind figures', counts((text) => `${text}（上年9）`), false],
];

/** Cells filled in as people do. */
export const filledInVariants: { html: Variant[]; text: Variant[] } = {
  html: ways.map(([name, change, whole]) => onPage(name, change, { whole })),
  text: ways.map(([name, change, whole]) => withTabs(name, change, { whole })),
};
