import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** A place in a record file, 1-based, in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** A record file as text: its value, and where in the text each part of the value stands. */
export class RecordText {
  readonly value: unknown;
  readonly syntaxErrors: (Place & { problem: string })[];
  private readonly root: Node | undefined;
  private readonly lineStarts: number[];

  constructor(text: string) {
    const errors: ParseError[] = [];
    this.root = parseTree(text, errors, { disallowComments: true, allowEmptyContent: false });
    this.lineStarts = [
      0,
      ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length),
    ];
    this.syntaxErrors = errors.map(({ error, offset }) => ({
      ...this.place(offset),
      problem: printParseErrorCode(error),
    }));
    this.value = errors.length === 0 ? JSON.parse(text) : undefined;
  }

  /** The place of a value, or of the nearest part around it that is there. */
  locate(path: readonly PropertyKey[]): Place {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = this.root && findNodeAtLocation(this.root, segments(path.slice(0, length)));
      if (node) return this.place(node.offset);
    }
    return { line: 1, column: 1 };
  }

  /** The place of a key rather than of its value. */
  locateKey(path: readonly PropertyKey[]): Place {
    const node = this.root && findNodeAtLocation(this.root, segments(path));
    return node?.parent?.type === 'property' ? this.place(node.parent.offset) : this.locate(path);
  }

  /** Keys that stand twice in one object: the later would silently replace the earlier. */
  repeatedKeys(): (Place & { key: string })[] {
    return this.root
      ? [...repeatedBelow(this.root)].map(({ key, offset }) => ({ key, ...this.place(offset) }))
      : [];
  }

  private place(offset: number): Place {
    let line = this.lineStarts.length - 1;
    while (line > 0 && (this.lineStarts[line] as number) > offset) line -= 1;
    return { line: line + 1, column: offset - (this.lineStarts[line] as number) + 1 };
  }
}

const segments = (path: readonly PropertyKey[]) =>
  path.map((part) => (typeof part === 'number' ? part : String(part)));

function* repeatedBelow(node: Node): Generator<{ key: string; offset: number }> {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) yield { key: key.value, offset: key.offset };
    if (key) seen.add(key.value);
    yield* repeatedBelow(child);
  }
}
