import type { Line, RawTable } from './flow.ts';

const longestLink = 80;

/** A line that is all or mostly links, as in menus, breadcrumbs and lists of other articles. */
export function isNavigation({ content, linked, links, listItem, role }: Line): boolean {
  if (linked === 0 || role !== undefined) return false;
  const length = content.text.replace(/\s/g, '').length;
  if (length / links > longestLink) return false;
  const share = linked / length;
  return share >= 0.8 || ((listItem || links > 1) && share >= 0.5);
}

/** A table of links without any cell that could hold a figure. */
export function isNavigationTable(table: RawTable): boolean {
  let [length, linked] = [0, 0];
  for (const row of table.rows) {
    for (const { flow } of row) {
      for (const item of flow) {
        if (item.kind === 'table') return false;
        const { text } = item.content;
        if (item.linked === 0 && /^\s*[-+]?[\d.,]+\s*$/.test(text)) return false;
        length += text.length;
        linked += item.linked;
      }
    }
  }
  return linked > 0 && linked / length >= 0.8;
}
