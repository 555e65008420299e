import { Tokenizer } from 'htmlparser2';
import { remembered } from '../text/remember.ts';

export type Attributes = ReadonlyMap<string, string>;

/** What the reader of a markup hears of it. Offsets are those of its text. */
export interface TagHandler {
  open(name: string, attributes: Attributes, start: number): void;
  /** `end` is the offset behind the end tag. */
  close(name: string, end: number): void;
  text(start: number, end: number): void;
  /** An entity, decoded. */
  character(text: string, start: number, end: number): void;
}

/** Which markup it is, and which attributes of its tags are wanted: all others are passed over. */
export interface Dialect {
  xml: boolean;
  /** From the name as written to the name to report. */
  attributes: ReadonlyMap<string, string>;
  /** The name to report for a name as written. */
  name(written: string): string;
}

const none: Attributes = new Map();

/**
 * Runs the tokenizer over markup. Open and close tags are reported as they stand: which cell or row they end
 * is decided by the table they stand in, since a stray `</div>` in a cell must not end the table. An element
 * of XML without content is reported open and closed; a DTD is passed over, so that no entity can expand.
 */
export function tokenise(markup: string, dialect: Dialect, handler: TagHandler): void {
  const { xml } = dialect;
  const nameOf = remembered(dialect.name);
  const wanted = attributesOf(dialect);
  let [name, start, position] = ['', 0, 0];
  let attributes: Map<string, string> | undefined;
  let attribute: string | undefined;
  let value = '';
  const passOver = (_: number, to: number) => {
    position = to + 1;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true },
    {
      ontext(from, to) {
        position = to;
        handler.text(from, to);
      },
      ontextentity(codePoint, to) {
        handler.character(String.fromCodePoint(codePoint), position, to);
        position = to;
      },
      onopentagname(from, to) {
        start = from - 1;
        name = nameOf(markup.slice(from, to));
        attributes = undefined;
      },
      onattribname(from, to) {
        attribute = wanted(markup, from, to);
        value = '';
      },
      onattribdata(from, to) {
        if (attribute !== undefined) value += markup.slice(from, to);
      },
      onattribentity(codePoint) {
        if (attribute !== undefined) value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (attribute === undefined) return;
        attributes ??= new Map();
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend(to) {
        position = to + 1;
        handler.open(name, attributes ?? none, start);
      },
      onselfclosingtag(to) {
        position = to + 1;
        handler.open(name, attributes ?? none, start);
        if (xml) handler.close(name, position);
      },
      onclosetag(from, to) {
        position = to + 1;
        handler.close(nameOf(markup.slice(from, to)), position);
      },
      oncomment: passOver,
      oncdata(from, to) {
        position = to + 1;
        if (xml) handler.text(from, to - 2);
      },
      ondeclaration: passOver,
      onprocessinginstruction: passOver,
      onend() {},
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
}

type Wanted = (markup: string, from: number, to: number) => string | undefined;

/**
 * Tells what the attribute at a place is reported as. Most attributes say how the text looks and are not wanted:
 * of them, no more is seen than their length and first letter.
 */
function attributesOf({ xml, attributes }: Dialect): Wanted {
  const beginnings = new Set<number>();
  const beginning = (name: string, at: number, length: number) =>
    ((name.charCodeAt(at) | 0x20) << 8) + length;
  for (const name of attributes.keys()) beginnings.add(beginning(name, 0, name.length));
  const reported = remembered((written) => attributes.get(xml ? written : written.toLowerCase()) ?? '');
  return (markup, from, to) => {
    if (!beginnings.has(beginning(markup, from, to - from))) return undefined;
    return reported(markup.slice(from, to)) || undefined;
  };
}
