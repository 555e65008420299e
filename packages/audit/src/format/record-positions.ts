import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/** A place in a record's text, 1-based. */
export interface TextPosition {
  line: number;
  column: number;
}

/** Where a record's fields stand in its JSON text. */
export interface RecordPositions {
  /** Of a cell, by its address below `tables`. */
  cell(address: string): TextPosition | undefined;
  /** Of another field, by its path. */
  field(path: readonly (string | number)[]): TextPosition | undefined;
}

export function recordPositions(text: string): RecordPositions {
  const root = parseTree(text);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = (path: readonly (string | number)[]): TextPosition | undefined => {
    const node: Node | undefined = root && findNodeAtLocation(root, [...path]);
    return node && position(starts, node.offset);
  };
  return { cell: (address) => at(['tables', ...address.split('.')]), field: at };
}

function position(starts: readonly number[], offset: number): TextPosition {
  let line = starts.findIndex((start) => start > offset);
  if (line === -1) line = starts.length;
  return { line, column: offset - (starts[line - 1] as number) + 1 };
}
