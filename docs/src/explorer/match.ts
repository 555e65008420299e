import type { Selection } from './selection.ts';
import type { ChunkSummary, Coded, ExplorerCatalog, ExplorerChunk } from './types.ts';

const inYears = (year: number, { from, to }: Selection): boolean =>
  year >= (from ?? year) && year <= (to ?? year);

type Group = ChunkSummary['groups'][number];

/** Whether a group of a chunk's reports is selected, by what the catalog knows of it. */
function groupMatches(catalog: ExplorerCatalog, group: Group, selection: Selection): boolean {
  const [province, level, kind, edition] = group;
  const { places } = selection;
  return (
    (places.length === 0 || places.includes(catalog.provinces[province]?.code ?? '')) &&
    (!selection.level || catalog.levels[level] === selection.level) &&
    (!selection.kind || catalog.kinds[kind] === selection.kind) &&
    (!selection.edition || catalog.editions[edition] === selection.edition)
  );
}

/** The chunks that hold selected reports, the newest first. */
export function chunksFor(catalog: ExplorerCatalog, selection: Selection): ChunkSummary[] {
  const chunks = catalog.chunks.filter(
    ({ year, groups }) =>
      inYears(year, selection) && groups.some((group) => groupMatches(catalog, group, selection)),
  );
  return chunks.sort((left, right) => right.year - left.year);
}

/** How many reports of each province are selected, places themselves left aside: what the grid of places shows. */
export function countByPlace(catalog: ExplorerCatalog, selection: Selection): Map<string, number> {
  const anywhere = { ...selection, places: [] };
  const counts = new Map<string, number>();
  for (const { year, groups } of catalog.chunks) {
    if (!inYears(year, selection)) continue;
    for (const group of groups) {
      if (!groupMatches(catalog, group, anywhere)) continue;
      const code = catalog.provinces[group[0]]?.code ?? '';
      counts.set(code, (counts.get(code) ?? 0) + group[4]);
    }
  }
  return counts;
}

/** The rows of a chunk that are selected. */
export function rowsMatching(chunk: ExplorerChunk, selection: Selection): number[] {
  const { places, search } = selection;
  const wanted = [
    codesOf(chunk.province, places),
    codesOf(chunk.level, listed(selection.level)),
    codesOf(chunk.kind, listed(selection.kind)),
    codesOf(chunk.edition, listed(selection.edition)),
  ];
  const columns = [chunk.province, chunk.level, chunk.kind, chunk.edition];
  const text = search.trim().toLowerCase();
  const rows: number[] = [];
  for (let row = 0; row < chunk.ids.length; row += 1) {
    const fits = columns.every(({ codes }, index) => wanted[index]?.has(codes[row] ?? -1) ?? true);
    if (fits && (!text || isNamed(chunk, row, text))) rows.push(row);
  }
  return rows;
}

const listed = (word: string): string[] => (word ? [word] : []);

/** The codes of wanted words; null where any will do. */
const codesOf = ({ words }: Coded, wanted: readonly string[]): Set<number> | null =>
  wanted.length === 0 ? null : new Set(wanted.map((word) => words.indexOf(word)));

const isNamed = ({ ids, names, paths }: ExplorerChunk, row: number, text: string): boolean =>
  [ids, names, paths].some((column) => column[row]?.toLowerCase().includes(text));
