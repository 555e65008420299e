import type { CrosswalkLink } from './types.ts';

/** The relations of one node, named as `older:<id>` or `newer:<id>`; none where none is named. */
export function linksAt(links: readonly CrosswalkLink[], node: string | null): CrosswalkLink[] {
  if (node === null) return [];
  return links.filter(({ from, to }) => node === `older:${from}` || node === `newer:${to}`);
}
