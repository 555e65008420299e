import type { Evidence, EvidenceMap, Location } from '@ogi-reports/schema';
import { type Mark, type Piece, piecesOf } from './marks.ts';
import type { ShownBlock, ShownGridCell } from './types.ts';

/** A paragraph or table with its values marked. */
export type MarkedBlock =
  | { kind: 'paragraph'; role: 'title' | 'heading' | null; pieces: Piece[] }
  | { kind: 'grid'; rows: MarkedCell[][] };

interface MarkedCell extends Pick<ShownGridCell, 'rowSpan' | 'columnSpan'> {
  pieces: Piece[];
}

interface Found extends Evidence {
  key: string;
}

/** Marks the values of a document in its paragraphs and cells, found by the places that both know. */
export function markedBlocks(blocks: readonly ShownBlock[], evidence: EvidenceMap): MarkedBlock[] {
  const found = byPlace(evidence);
  const pieces = (text: string, place: Location) => piecesIn(text, found.get(placeKey(place)) ?? []);
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { kind: 'paragraph', role: block.role, pieces: pieces(block.text, block.place) }
      : {
          kind: 'grid',
          rows: block.rows.map((row) =>
            row.map(({ text, place, rowSpan, columnSpan }) => ({
              rowSpan,
              columnSpan,
              pieces: pieces(text, place),
            })),
          ),
        },
  );
}

function byPlace({ cells, claims }: EvidenceMap): Map<string, Found[]> {
  const all: Found[] = [
    ...Object.entries(cells).map(([address, one]) => ({ ...one, key: `cell:${address}` })),
    ...claims.map((one, index) => ({ ...one, key: `claim:${index}` })),
  ];
  const places = new Map<string, Found[]>();
  for (const one of all) {
    const place = placeKey(one.location);
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return places;
}

const placeKey = ({ sheet, reference, path, line, page }: Location): string =>
  [sheet, reference, path ?? line, page].join(' ');

/** Values stand in their order in the text; one that the text doesn't show as read marks all of it. */
function piecesIn(text: string, found: readonly Found[]): Piece[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const { key, raw } of found) {
    const start = raw === '' ? -1 : text.indexOf(raw, from);
    if (start < 0) continue;
    from = start + raw.length;
    marks.push({ key, start, end: from });
  }
  const [only] = found;
  if (marks.length === 0 && only) return [{ text, key: only.key }];
  return piecesOf(text, marks);
}
