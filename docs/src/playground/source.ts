import type { ParseResult } from '@ogi-reports/parser';
import type { Block } from '../../../packages/parser/src/blocks.ts';
import { readDocument } from '../../../packages/parser/src/media/detect.ts';
import type { ShownBlock, ShownSource } from './types.ts';

/** More characters than this are not shown: the page would become slow. */
const mostCharacters = 400_000;

/** What can be shown of a document, in the form in which the places of its values are known. */
export async function sourceOf(
  content: Uint8Array | string,
  { document, evidence }: ParseResult,
): Promise<ShownSource> {
  const { mediaType, charset } = document;
  if (mediaType === 'application/pdf' && typeof content !== 'string') return { kind: 'pdf', bytes: content };
  const places = [...Object.values(evidence.cells), ...evidence.claims].map(({ location }) => location);
  const hasOffsets = places.every(({ start }) => start !== undefined);
  const isText = mediaType === 'text/plain' || mediaType === 'text/html';
  if (isText && hasOffsets) {
    const text = typeof content === 'string' ? content : decode(content, charset);
    if (text.length <= mostCharacters) return { kind: mediaType === 'text/html' ? 'html' : 'text', text };
  }
  const { blocks } = await readDocument(content);
  return { kind: 'blocks', blocks: blocks.map(shown) };
}

const decode = (bytes: Uint8Array, charset: string | null): string =>
  new TextDecoder(charset ?? 'utf-8').decode(bytes).replace(/^\uFEFF/, '');

function shown(block: Block): ShownBlock {
  if (block.kind === 'paragraph')
    return { kind: 'paragraph', role: block.role ?? null, text: block.text, place: block.locate() };
  const rows = Array.from({ length: block.rowCount }, (_, row) =>
    block.cells
      .filter((cell) => cell.row === row)
      .sort((left, right) => left.column - right.column)
      .map((cell) => ({
        text: cell.text,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        place: cell.locate(),
      })),
  );
  return { kind: 'grid', rows };
}
