/**
 * What the names in a markup mean, found without making a string of each: a page writes a few names thousands of
 * times. A name that falls on another's place takes it.
 */
export class Names<Meaning> {
  readonly #places = new Array<{ written: string; meaning: Meaning } | undefined>(1024);

  constructor(private readonly meaningOf: (written: string) => Meaning) {}

  /** The meaning of the name that stands at `from` to `to` of the markup. */
  at(markup: string, from: number, to: number): Meaning {
    let sum = to - from;
    for (let index = from; index < to; index++) sum = (sum * 31 + markup.charCodeAt(index)) & 1023;
    const known = this.#places[sum];
    if (known && isAt(known.written, markup, from, to)) return known.meaning;
    const written = markup.slice(from, to);
    const meaning = this.meaningOf(written);
    this.#places[sum] = { written, meaning };
    return meaning;
  }
}

function isAt(written: string, markup: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let index = from; index < to; index++)
    if (written.charCodeAt(index - from) !== markup.charCodeAt(index)) return false;
  return true;
}
