/**
 * The characters of which every match of a pattern holds one, found in its source; null where none can be named.
 * A text without them need not be searched: so a hundred patterns cost little more than the few that may match.
 */
export function neededBy({ source, flags }: RegExp): ReadonlySet<string> | null {
  const needed = new Reader(source).alternatives();
  if (!needed || !flags.includes('i')) return needed;
  return new Set([...needed].flatMap((each) => [each.toLowerCase(), each.toUpperCase()]));
}

type Needed = Set<string> | null;

/** Characters that nearly every text of the field holds tell least. */
const frequent = new Set('政府务信息公开主动发布申请的一年情况工作条件类次');
const digits = [...'0123456789'];
/** A set of more characters tells nothing. */
const most = 40;

function cost(needed: Set<string>): number {
  let sum = 0;
  for (const each of needed) sum += frequent.has(each) ? 20 : 1;
  return sum;
}

/** The cheaper of two sets, of which each alone is needed. */
function cheaper(one: Needed, other: Needed): Needed {
  if (!one || !other) return one ?? other;
  return cost(other) < cost(one) ? other : one;
}

/** Reads as much of the syntax of patterns as the parser's own use; what it doesn't know needs nothing. */
class Reader {
  #at = 0;
  constructor(private readonly source: string) {}

  /** Alternatives up to the end of their group: a match holds what one of them needs. */
  alternatives(): Needed {
    let all: Needed = new Set();
    do {
      const one = this.#sequence();
      all = one && all && new Set([...all, ...one]);
    } while (this.#take('|'));
    return all && all.size <= most ? all : null;
  }

  /** Parts one after the other: a match holds what each of them needs. */
  #sequence(): Needed {
    let best: Needed = null;
    while (this.#at < this.source.length && !/[|)]/.test(this.source[this.#at] as string)) {
      const needed = this.#part();
      if (!this.#isOptional()) best = cheaper(best, needed);
    }
    return best;
  }

  #part(): Needed {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#take('\\')) return this.#escape();
    const character = this.source[this.#at++] as string;
    return /[.^$]/.test(character) ? null : new Set([character]);
  }

  /** Look-arounds are passed over, as what they see is no part of the match. */
  #group(): Needed {
    const [kind = ''] = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.#at, this.#at + 40)) ?? [];
    this.#at += kind.length;
    const needed = this.alternatives();
    this.#at += 1;
    return /[=!]$/.test(kind) ? null : needed;
  }

  #class(): Needed {
    const end = closing(this.source, this.#at);
    const content = this.source.slice(this.#at, end);
    this.#at = end + 1;
    if (/^\^|\\[^d\\\].\-/]|[^\\]-./.test(content)) return null;
    const all = new Set<string>(content.includes('\\d') ? digits : []);
    for (const each of content.replaceAll('\\d', '').replaceAll('\\', '')) all.add(each);
    return all;
  }

  #escape(): Needed {
    const character = this.source[this.#at++] as string;
    if (character === 'd') return new Set(digits);
    const [named = ''] =
      /^(?:\{[^}]*\}|<\w+>|[\da-f]{2,4})/i.exec(this.source.slice(this.#at, this.#at + 40)) ?? [];
    if (/[pPuxk]/.test(character)) this.#at += named.length;
    return /[\w]/.test(character) ? null : new Set([character]);
  }

  /** Takes the quantifier behind a part, and says whether the part may be missing. */
  #isOptional(): boolean {
    const [quantifier = ''] =
      /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.#at, this.#at + 16)) ?? [];
    this.#at += quantifier.length;
    return /^(?:[*?]|\{0)/.test(quantifier);
  }

  #take(character: string): boolean {
    if (this.source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
}

/** Where a class of characters ends. */
function closing(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}
