import { Tokenizer } from 'htmlparser2';
import { attributeValue, EntityText, silent } from './entities.ts';
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
  const text = new EntityText(markup, xml, handler);
  let [name, start] = ['', 0];
  let attribute: string | undefined;
  let [from, to] = [0, 0];
  const tokenizer = new Tokenizer(
    // Without entities to look for, the tokenizer leaps over text and values.
    { xmlMode: xml, decodeEntities: false },
    {
      ...silent,
      ontext: (start, end) => text.read(start, end),
      onopentagname(from, to) {
        start = from - 1;
        name = names.at(markup, from, to);
        attributes.size = 0;
      },
      onattribname(nameStart, nameEnd) {
        attribute = wanted.at(markup, nameStart, nameEnd);
        from = to = nameEnd;
      },
      onattribdata(start, end) {
        from = start;
        to = end;
      },
      onattribend(quote) {
        if (attribute !== undefined)
          attributes.add(attribute, attributeValue(markup.slice(from, to), quote, xml));
      },
      onopentagend() {
        text.enter(name);
        handler.open(name, attributes, start);
      },
      onselfclosingtag(to) {
        text.enter(name);
        handler.open(name, attributes, start);
        if (xml) handler.close(name, to + 1);
      },
      onclosetag(from, to) {
        text.leave();
        handler.close(names.at(markup, from, to), to + 1);
      },
      oncdata(from, to) {
        if (xml) handler.text(from, to - 2);
      },
    },
  );
  tokenizer.write(markup);
  text.isAtEnd = true;
  tokenizer.end();
}
