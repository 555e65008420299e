/**
 * What the names in a markup mean, found without making a string of each: a page writes a few names thousands of
 * times. A name that falls on another's place takes it.
 */
export class Names<Meaning> {
  readonly #places = new Array<{ written: string; meaning: Meaning } | undefined>(1024);

  constructor(private readonly meaningOf: (written: string) => Meaning) {}

  /** The meaning of the name that stands at `from` to `to` of the markup. */
  at(markup: string, from: number, to: number): Meaning {
    const place = placeOf(markup, from, to);
    const known = this.#places[place];
    if (known && isAt(known.written, markup, from, to)) return known.meaning;
    const written = markup.slice(from, to);
    const meaning = this.meaningOf(written);
    this.#places[place] = { written, meaning };
    return meaning;
  }
}

/** By its length and three of its characters, as names that are alike in these are rare. */
function placeOf(markup: string, from: number, to: number): number {
  const middle = markup.charCodeAt((from + to) >> 1);
  return (
    ((to - from) * 29_791 + markup.charCodeAt(from) * 961 + middle * 31 + markup.charCodeAt(to - 1)) & 1023
  );
}

function isAt(written: string, markup: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let index = from; index < to; index++)
    if (written.charCodeAt(index - from) !== markup.charCodeAt(index)) return false;
  return true;
}
