import { Tokenizer } from 'htmlparser2';
import { Names } from './names.ts';

/** The wanted attributes of a tag. They are another tag's as soon as the reader has heard of this one. */
export class Attributes {
  size = 0;
  readonly #names: string[] = [];
  readonly #values: string[] = [];

  get(name: string): string | undefined {
    for (let index = 0; index < this.size; index++)
      if (this.#names[index] === name) return this.#values[index];
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** Of an attribute written twice, the first counts. */
  add(name: string, value: string): void {
    if (this.has(name)) return;
    this.#names[this.size] = name;
    this.#values[this.size] = value;
    this.size += 1;
  }
}

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

/**
 * Runs the tokenizer over markup. Open and close tags are reported as they stand: which cell or row they end
 * is decided by the table they stand in, since a stray `</div>` in a cell must not end the table. An element
 * of XML without content is reported open and closed; a DTD is passed over, so that no entity can expand.
 */
export function tokenise(markup: string, dialect: Dialect, handler: TagHandler): void {
  const { xml } = dialect;
  const names = new Names(dialect.name);
  const wanted = new Names((written) => dialect.attributes.get(xml ? written : written.toLowerCase()));
  const attributes = new Attributes();
  let [name, start, position] = ['', 0, 0];
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
        name = names.at(markup, from, to);
        attributes.size = 0;
      },
      onattribname(from, to) {
        attribute = wanted.at(markup, from, to);
        value = '';
      },
      onattribdata(from, to) {
        if (attribute !== undefined) value += markup.slice(from, to);
      },
      onattribentity(codePoint) {
        if (attribute !== undefined) value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (attribute !== undefined) attributes.add(attribute, value);
      },
      onopentagend(to) {
        position = to + 1;
        handler.open(name, attributes, start);
      },
      onselfclosingtag(to) {
        position = to + 1;
        handler.open(name, attributes, start);
        if (xml) handler.close(name, position);
      },
      onclosetag(from, to) {
        position = to + 1;
        handler.close(names.at(markup, from, to), position);
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
