import { type QuoteType, Tokenizer } from 'htmlparser2';
import { attributeValue, EntityText } from './entities.ts';
import { Names } from './names.ts';
import { Silent } from './silent.ts';

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
  const reader = new TagReader(markup, dialect, handler);
  // Without entities to look for, the tokenizer leaps over text and values.
  const tokenizer = new Tokenizer({ xmlMode: xml, decodeEntities: false }, reader);
  tokenizer.write(markup);
  reader.text.isAtEnd = true;
  tokenizer.end();
}

/** What the tokenizer finds, as a handler hears of it. */
class TagReader extends Silent {
  readonly text: EntityText;
  readonly #markup: string;
  readonly #xml: boolean;
  readonly #handler: TagHandler;
  readonly #names: Names<string>;
  readonly #wanted: Names<string | undefined>;
  readonly #attributes = new Attributes();
  /** The open tag: its name, and where it starts. */
  #name = '';
  #start = 0;
  /** The attribute, where it is wanted, and where its value stands. */
  #attribute: string | undefined;
  #from = 0;
  #to = 0;

  constructor(markup: string, { xml, name, attributes }: Dialect, handler: TagHandler) {
    super();
    this.text = new EntityText(markup, xml, handler);
    this.#markup = markup;
    this.#xml = xml;
    this.#handler = handler;
    this.#names = new Names(name);
    this.#wanted = new Names((written) => attributes.get(xml ? written : written.toLowerCase()));
  }

  override ontext(start: number, end: number): void {
    this.text.read(start, end);
  }

  override onopentagname(start: number, end: number): void {
    this.#start = start - 1;
    this.#name = this.#names.at(this.#markup, start, end);
    this.#attributes.size = 0;
  }

  override onattribname(start: number, end: number): void {
    this.#attribute = this.#wanted.at(this.#markup, start, end);
    this.#from = this.#to = end;
  }

  override onattribdata(start: number, end: number): void {
    this.#from = start;
    this.#to = end;
  }

  override onattribend(quote: QuoteType): void {
    if (this.#attribute === undefined) return;
    const written = this.#markup.slice(this.#from, this.#to);
    this.#attributes.add(this.#attribute, attributeValue(written, quote, this.#xml));
  }

  override onopentagend(): void {
    this.text.enter(this.#name);
    this.#handler.open(this.#name, this.#attributes, this.#start);
  }

  override onselfclosingtag(end: number): void {
    this.onopentagend();
    if (this.#xml) this.#handler.close(this.#name, end + 1);
  }

  override onclosetag(start: number, end: number): void {
    this.text.leave();
    this.#handler.close(this.#names.at(this.#markup, start, end), end + 1);
  }

  override oncdata(start: number, end: number): void {
    if (this.#xml) this.#handler.text(start, end - 2);
  }
}
