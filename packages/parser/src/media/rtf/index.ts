import type { Location } from '@ogi-reports/schema';
import type { Block, Grid, GridCell, Located, Paragraph, SourceDocument } from '../../blocks.ts';
import { ParseError } from '../../types.ts';
import { damaged } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { SourceText } from '../source-text.ts';
import { rtfTokens } from './library.ts';
import { type RtfPart, RtfReader } from './reader.ts';
import type { RtfTable } from './table.ts';

/**
 * Reads RTF, which sites also serve under the name of a Word document, where the library runs, which is in Node alone.
 * Places are those of its text, a line for each paragraph and each cell.
 */
export async function readRtf(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const { parts, struck } = await partsOf(bytes, options);
  const blocks = blocksOf(parts, options.fileName);
  return {
    mediaType: 'application/rtf',
    charset: null,
    blocks,
    metadata: { title: null, publishedOn: null, publisher: null },
    attachments: [],
    diagnostics: struck.findings((at) => locationOf(blocks[Math.min(at, blocks.length - 1)])),
  };
}

async function partsOf(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ parts: RtfPart[]; struck: RtfReader['struck'] }> {
  const reader = new RtfReader(limitsOf(options));
  const tokens = await rtfTokens(bytes);
  try {
    for await (const token of tokens) reader.take(token);
  } catch (error) {
    if (error instanceof ParseError) throw error;
    throw damaged({ zh: 'RTF 文档', en: 'RTF document' }, error);
  }
  return { parts: reader.finish(), struck: reader.struck };
}

function locationOf(block: Block | undefined): Location | null {
  return block === undefined ? null : block.kind === 'grid' ? block.location : block.locate();
}

/** Text added to what all of the document's text will be, found again once that is whole. */
type Place = (text: string) => (source: SourceText) => Located;

function blocksOf(parts: readonly RtfPart[], fileName: string | undefined): Block[] {
  const pieces: string[] = [];
  let length = 0;
  const place: Place = (text) => {
    const start = length;
    pieces.push(text);
    length += text.length + 1;
    return (source) => source.stretch(start, start + text.length);
  };
  const blocks = parts.map((part) => (part.kind === 'line' ? lineOf(part.text, place) : gridOf(part, place)));
  const source = new SourceText(pieces.join('\n'), fileName);
  return blocks.map((block) => block(source));
}

function lineOf(text: string, place: Place): (source: SourceText) => Paragraph {
  const stretch = place(text);
  return (source) => ({ kind: 'paragraph', ...stretch(source) });
}

function gridOf(table: RtfTable, place: Place): (source: SourceText) => Grid {
  const { cells, columnCount } = table.cells();
  const placed = cells.map((cell) => ({ cell, stretch: place(cell.text) }));
  return (source) => {
    const located = placed.map(({ cell, stretch }): GridCell => ({ ...cell, ...stretch(source) }));
    const location = (located[0] as GridCell).locate();
    return { kind: 'grid', cells: located, rowCount: table.rowCount, columnCount, inferred: false, location };
  };
}
