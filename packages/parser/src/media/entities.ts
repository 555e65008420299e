import { type QuoteType, Tokenizer } from 'htmlparser2';
import { Silent } from './silent.ts';
import type { TagHandler } from './tags.ts';

/** Elements of HTML whose content is text, whatever it looks like: with entities, or without. */
const escapable = new Set(['title', 'textarea']);
const raw = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);

/**
 * The text of a markup. Few stretches have an ampersand: those are run through a tokenizer that knows entities, all
 * others are reported as they stand.
 */
export class EntityText {
  /** Set when nothing but what broke off is left, in which XML has no entities. */
  isAtEnd = false;
  /** The next ampersand, sought when it is needed. */
  #ampersand = -1;
  #element = '';

  constructor(
    private readonly markup: string,
    private readonly xml: boolean,
    private readonly handler: TagHandler,
  ) {}

  enter(element: string): void {
    if (!this.xml) this.#element = element;
  }

  leave(): void {
    this.#element = '';
  }

  /** Reports `markup.slice(start, end)`; `start` is -1 where the markup breaks off inside an end tag. */
  read(start: number, end: number): void {
    if (
      start < 0 ||
      raw.has(this.#element) ||
      (this.xml && this.isAtEnd) ||
      this.#nextAmpersand(start) >= end
    )
      this.handler.text(start, end);
    else this.#decode(start, end);
  }

  #nextAmpersand(from: number): number {
    if (this.#ampersand < from) {
      const next = this.markup.indexOf('&', from);
      this.#ampersand = next < 0 ? this.markup.length : next;
    }
    return this.#ampersand;
  }

  #decode(start: number, end: number): void {
    const { markup, handler, xml } = this;
    const element = escapable.has(this.#element) ? this.#element : undefined;
    const lead = element === undefined ? '' : `<${element}>`;
    const ending = element === undefined ? '<' : `</${element}>`;
    const isCut = end === markup.length;
    const reader = new TextReader(handler, start, start - lead.length);
    const tokenizer = new Tokenizer({ xmlMode: xml, decodeEntities: true }, reader);
    tokenizer.write(lead + markup.slice(start, end) + (isCut ? '' : ending));
    if (isCut) tokenizer.end();
  }
}

/** Reports text and entities at the places where they stand in the whole markup. */
class TextReader extends Silent {
  constructor(
    private readonly handler: TagHandler,
    private position: number,
    private readonly shift: number,
  ) {
    super();
  }

  override ontext(start: number, end: number): void {
    this.position = this.shift + end;
    this.handler.text(this.shift + start, this.position);
  }

  override ontextentity(codePoint: number, end: number): void {
    this.handler.character(String.fromCodePoint(codePoint), this.position, this.shift + end);
    this.position = this.shift + end;
  }
}

const quotes: readonly string[] = ['', '', "'", '"'];

/** The value of an attribute, its entities decoded. */
export function attributeValue(written: string, quote: QuoteType, xml: boolean): string {
  if (!written.includes('&')) return written;
  const mark = quotes[quote] ?? '';
  const reader = new ValueReader(`<a a=${mark}${written}${mark}>`);
  new Tokenizer({ xmlMode: xml, decodeEntities: true }, reader).write(reader.tag);
  return reader.value;
}

class ValueReader extends Silent {
  value = '';

  constructor(readonly tag: string) {
    super();
  }

  override onattribdata(start: number, end: number): void {
    this.value += this.tag.slice(start, end);
  }

  override onattribentity(codePoint: number): void {
    this.value += String.fromCodePoint(codePoint);
  }
}
