import { StruckText } from '../struck.ts';
import type { Attributes } from '../tags.ts';
import {
  blockElements,
  endsImplied,
  isChrome,
  isHidden,
  isStruck,
  silentElements,
  voidElements,
} from './elements.ts';

/** Parts of a table by size: a part ends what is open in a smaller one. */
const parts = new Map([
  ['td', 1],
  ['th', 1],
  ['tr', 2],
  ['caption', 3],
  ['tbody', 3],
  ['thead', 3],
  ['tfoot', 3],
  ['table', 4],
]);

/**
 * Passes over what is no text of the article: scripts, what the page hides, navigation. A part that is passed
 * over never outlives the table cell that it began in, and navigation ends where a table begins, so that an
 * end tag left out cannot swallow a table.
 */
export class Skipper {
  /** Tables and characters passed over that a reader of the page might want after all. */
  tables = 0;
  characters = 0;
  /** Text with a line through it, which nobody wants. */
  readonly struck = new StruckText();
  #inStruck = false;
  #counted = false;
  #name: string | undefined;
  #hidden = false;
  #depth = 0;
  #tableDepth = 0;
  readonly #everything: boolean;

  constructor(everything: boolean) {
    this.#everything = everything;
  }

  get active(): boolean {
    return this.#name !== undefined;
  }

  /** Takes text that is passed over. */
  text(html: string, start: number, end: number): void {
    if (!this.#inStruck) this.characters += end - start;
    else if (!this.#counted && /\S/.test(html.slice(start, end))) {
      this.struck.leftOut(start);
      this.#counted = true;
    }
  }

  /** Whether this open tag is passed over. */
  open(name: string, attributes: Attributes): boolean {
    if (this.#name === undefined) return this.#begin(name, attributes);
    this.#endAtOpen(name);
    if (this.#name === undefined) return this.#begin(name, attributes);
    if (name === this.#name) this.#depth += 1;
    if (name === 'table') {
      this.tables += 1;
      this.#tableDepth += 1;
    }
    return true;
  }

  /** Whether this end tag is passed over. */
  close(name: string): boolean {
    if (this.#name === undefined) return false;
    if (name === this.#name) {
      this.#depth -= 1;
      if (this.#depth === 0) this.#name = undefined;
      return true;
    }
    const rank = parts.get(name);
    if (rank !== undefined && this.#tableDepth === 0 && rank > (parts.get(this.#name) ?? 0)) {
      this.#name = undefined;
      return false;
    }
    if (name === 'table') this.#tableDepth -= 1;
    return true;
  }

  #begin(name: string, attributes: Attributes): boolean {
    const hidden = !this.#everything && isHidden(attributes);
    const struck = !hidden && isStruck(name, attributes);
    const passed =
      hidden || struck || silentElements.has(name) || (!this.#everything && isChrome(name, attributes));
    if (!passed || voidElements.has(name)) return false;
    this.#name = name;
    this.#hidden = hidden;
    this.#inStruck = struck;
    this.#counted = false;
    this.#depth = 1;
    this.#tableDepth = name === 'table' ? 1 : 0;
    if (name === 'table' && !struck) this.tables += 1;
    return true;
  }

  #endAtOpen(name: string): void {
    const current = this.#name ?? '';
    const rank = parts.get(name);
    if (name === 'table') {
      if (!this.#hidden) this.#name = undefined;
    } else if (rank !== undefined) {
      if (this.#tableDepth === 0 && rank >= (parts.get(current) ?? 1)) this.#name = undefined;
    } else if (endsImplied.has(current) && (current === 'p' ? blockElements.has(name) : name === current)) {
      this.#name = undefined;
    }
  }
}
