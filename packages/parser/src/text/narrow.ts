import { neededBy } from './needed.ts';

/** A set of items by their numbers, a bit for each. */
type Bits = Int32Array;

/** Many things known by a pattern each, from which those are told quickly that may fit a text. */
export class Narrowing<Item> {
  readonly #words: number;
  readonly #always: Bits;
  /** For each UTF-16 unit the number of its set in `sets`, 0 for one that no pattern needs. */
  readonly #setOf = new Uint16Array(65536);
  readonly #sets: Bits[];

  constructor(
    readonly items: readonly Item[],
    patternOf: (item: Item) => RegExp,
  ) {
    this.#words = Math.ceil(items.length / 32);
    this.#always = this.#none();
    this.#sets = [this.#none()];
    items.forEach((item, number) => {
      const needed = neededBy(patternOf(item));
      if (needed) for (const character of needed) add(this.#holding(character.charCodeAt(0)), number);
      else add(this.#always, number);
    });
  }

  /** The items for which `fits` holds, as a set to give `among`. */
  where(fits: (item: Item) => boolean): Bits {
    const bits = this.#none();
    this.items.forEach((item, number) => {
      if (fits(item)) add(bits, number);
    });
    return bits;
  }

  /** The first item of a set that `fits`, asked only of those whose pattern may match the text. */
  first(text: string, among: Bits, fits: (item: Item) => boolean): Item | undefined {
    const bits = this.#mayMatch(text);
    for (let word = 0; word < bits.length; word++)
      for (let rest = (bits[word] as number) & (among[word] as number); rest !== 0; rest &= rest - 1) {
        const item = this.items[word * 32 + 31 - Math.clz32(rest & -rest)] as Item;
        if (fits(item)) return item;
      }
    return undefined;
  }

  /** The items whose pattern may match a text. */
  #mayMatch(text: string): Bits {
    const bits = this.#always.slice();
    for (let index = 0; index < text.length; index++) {
      const set = this.#setOf[text.charCodeAt(index)] as number;
      if (set === 0) continue;
      const more = this.#sets[set] as Bits;
      for (let word = 0; word < bits.length; word++) (bits[word] as number) |= more[word] as number;
    }
    return bits;
  }

  #none(): Bits {
    return new Int32Array(this.#words);
  }

  #holding(code: number): Bits {
    if (this.#setOf[code] === 0) this.#setOf[code] = this.#sets.push(this.#none()) - 1;
    return this.#sets[this.#setOf[code] as number] as Bits;
  }
}

function add(bits: Bits, number: number): void {
  (bits[number >> 5] as number) |= 1 << (number & 31);
}
