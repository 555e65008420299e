import { type QuoteType, Tokenizer } from 'htmlparser2';
import type { TagHandler } from './tags.ts';

const nothing = () => {};

/** What a tokenizer reports, to nobody. */
export const silent = {
  ...{ ontext: nothing, ontextentity: nothing, onopentagname: nothing, onattribname: nothing },
  ...{ onattribdata: nothing, onattribentity: nothing, onattribend: nothing, onopentagend: nothing },
  ...{ onselfclosingtag: nothing, onclosetag: nothing, oncomment: nothing, oncdata: nothing },
  ...{ ondeclaration: nothing, onprocessinginstruction: nothing, onend: nothing },
};

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
    const shift = start - lead.length;
    let position = start;
    const tokenizer = new Tokenizer(
      { xmlMode: xml, decodeEntities: true },
      {
        ...silent,
        ontext(from, to) {
          position = shift + to;
          handler.text(shift + from, position);
        },
        ontextentity(codePoint, to) {
          handler.character(String.fromCodePoint(codePoint), position, shift + to);
          position = shift + to;
        },
      },
    );
    tokenizer.write(lead + markup.slice(start, end) + (isCut ? '' : ending));
    if (isCut) tokenizer.end();
  }
}

const quotes: readonly string[] = ['', '', "'", '"'];

/** The value of an attribute, its entities decoded. */
export function attributeValue(written: string, quote: QuoteType, xml: boolean): string {
  if (!written.includes('&')) return written;
  let value = '';
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true },
    {
      ...silent,
      onattribdata(from, to) {
        value += tag.slice(from, to);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
    },
  );
  const mark = quotes[quote] ?? '';
  const tag = `<a a=${mark}${written}${mark}>`;
  tokenizer.write(tag);
  return value;
}
