import type { FormLayout } from './layout.ts';

/** The row's short name with the form's own numbering, without instructions in brackets. */
export function numbered(layout: FormLayout, address: string, rowLabel: string): string {
  const plain = rowLabel.replace(/（[^（）]{4,}）/g, '');
  if (layout.form === '2014-table')
    return `${numbersOf(layout).get(address) ?? ''}${plain.replace(/^([一二三四五六七八九]、|（.）|\d\.|其中：)/, '')}`;
  const outcome = /^三、(（.）)(\S+)(?: (\d)\.(.+))?$/.exec(plain);
  if (outcome)
    return outcome[3] ? `三${outcome[1]}${outcome[3]} ${outcome[4]}` : `三${outcome[1]} ${outcome[2]}`;
  return plain.replace(/^([一二四])、/, '$1 ').replace('第二十条', '');
}

let numbers2014: Map<string, string> | undefined;

/** e.g. `三（三）4 ` for the fourth kind of reply; parts of it (其中) carry its number. */
function numbersOf({ rows, headings }: FormLayout): Map<string, string> {
  if (numbers2014) return numbers2014;
  numbers2014 = new Map();
  const level = ['', '', ''];
  for (const [address, zh] of rows) {
    for (const label of [...(headings[address] ?? []), zh]) {
      const [, block, group, item] = /^(?:([一二三四五六七八九])、|(（.）)|(\d)\.)?/.exec(label) ?? [];
      if (block) level.splice(0, 3, block, '', '');
      else if (group) level.splice(1, 2, group, '');
      else if (item) level[2] = item;
    }
    numbers2014.set(address, `${level.join('')} `);
  }
  return numbers2014;
}
