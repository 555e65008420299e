import { editDistance } from './label-key.ts';
import type { RowPattern } from './patterns.ts';
import type { Token } from './tokens.ts';

/** Label tokens that may be a row of a form. */
export interface Candidate {
  pattern: RowPattern;
  /** First and last token of the label. */
  start: number;
  end: number;
  /** 1 for an exact match, less for a cut or misspelt label. */
  quality: number;
  /** The rest of the label where it goes on behind the figures, as at page breaks. */
  rest: string;
  /** True where other rows begin with the same words. */
  shared: boolean;
}

interface KeyMatch {
  pattern: RowPattern;
  quality: number;
  rest: string;
}

const longestWindow = 8;
/** A longer key is a row's only if it is just as the form has it. */
const longestKey = 60;

/** Compares labels with the rows of the forms; answers for equal keys are remembered. */
export class RowIndex {
  private readonly exact = new Map<string, RowPattern[]>();
  private readonly prefixes = new Set<string>();
  private readonly cache = new Map<string, readonly KeyMatch[]>();
  private readonly longest: number;

  constructor(private readonly patterns: readonly RowPattern[]) {
    for (const pattern of this.patterns)
      for (const key of pattern.keys) {
        this.exact.set(key, [...(this.exact.get(key) ?? []), pattern]);
        for (let length = 1; length < key.length; length++) this.prefixes.add(key.slice(0, length));
      }
    this.longest = Math.max(longestKey, ...Array.from(this.exact.keys(), (key) => key.length));
  }

  /** The keys of all labels. */
  get labels(): Iterable<string> {
    return this.exact.keys();
  }

  readonly isLabel = (key: string): boolean => this.exact.has(key);

  /** Whether more text could still complete a label. */
  isPrefix(key: string): boolean {
    return this.prefixes.has(key);
  }

  matches(key: string): readonly KeyMatch[] {
    if (key.length > this.longest) return [];
    const known = this.cache.get(key);
    if (known) return known;
    const found = this.compare(key);
    if (this.cache.size < 20_000) this.cache.set(key, found);
    return found;
  }

  /** A label that lost characters, as PDF text does, while the rest stands in order: if only one row fits. */
  private thinned(key: string): KeyMatch[] {
    const found = this.patterns.filter(({ keys }) =>
      keys.some(
        (other) => other.length >= 6 && key.length * 10 >= other.length * 6 && isSubsequence(key, other),
      ),
    );
    return found.length === 1 ? [{ pattern: found[0] as RowPattern, quality: 0.65, rest: '' }] : [];
  }

  /** Two or three characters before a page break: nothing but the rest of the label can tell what they are. */
  private begun(key: string): KeyMatch[] {
    return this.patterns.flatMap((pattern) => {
      const whole = pattern.keys.find((other) => other.length > key.length + 3 && other.startsWith(key));
      return whole ? [{ pattern, quality: 0.4, rest: whole.slice(key.length) }] : [];
    });
  }

  private compare(key: string): KeyMatch[] {
    const exact = this.exact.get(key);
    if (exact) return exact.map((pattern) => ({ pattern, quality: 1, rest: '' }));
    if (key.length < 2 || key.length > longestKey) return [];
    if (key.length < 4) return this.begun(key);
    const close = this.patterns.flatMap((pattern) => {
      const best = pattern.keys
        .flatMap((other) => closeness(key, other))
        .sort((a, b) => b.quality - a.quality)[0];
      return best ? [{ pattern, ...best }] : [];
    });
    if (close.length === 0) return this.thinned(key);
    const quality = Math.max(0, ...close.map((match) => match.quality));
    return close.filter((match) => match.quality === quality || match.rest !== '');
  }
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at++;
  return at === part.length;
}

/** How a label that is not a row's key may still be that row's: cut off, with words added, or misspelt. */
function closeness(key: string, other: string): { quality: number; rest: string }[] {
  if (other.length < 4) return [];
  if (other.startsWith(key) && key.length * 3 >= other.length)
    return [{ quality: 0.5 + (0.4 * key.length) / other.length, rest: other.slice(key.length) }];
  if (key.startsWith(other) && other.length * 3 >= key.length * 2) return [{ quality: 0.75, rest: '' }];
  if (other.length < 5) return [];
  const limit = Math.max(1, Math.floor(other.length / 6));
  const distance = editDistance(key, other, limit);
  return distance <= limit ? [{ quality: 0.9 - distance / other.length, rest: '' }] : [];
}

/** All candidates among the tokens, in their order. Labels may be cut into several tokens. */
export function candidates(tokens: readonly Token[], index: RowIndex): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (tokens[start]?.kind !== 'label' || tokens[start]?.key === '') continue;
    let key = '';
    for (let end = start; end < Math.min(start + longestWindow, tokens.length); end++) {
      const token = tokens[end] as Token;
      if (token.kind !== 'label' || !sameTable(tokens[start] as Token, token)) break;
      key += end === start ? token.key : token.full;
      const own = index.matches(key);
      const matches =
        end === start && own.length === 0 && token.full !== key ? index.matches(token.full) : own;
      for (const match of matches)
        if (end === start || match.quality > 0.7)
          found.push({
            pattern: match.pattern,
            quality: match.quality,
            rest: match.rest,
            start,
            end: closeBracket(tokens, end),
            shared: matches.length > 1,
          });
      if (!index.isPrefix(key)) break;
    }
  }
  return found;
}

/** An instruction in brackets may go on over the next lines before the figures come. */
function closeBracket(tokens: readonly Token[], end: number): number {
  if (!tokens[end]?.open) return end;
  for (let next = end + 1; next <= end + 7; next++) {
    const token = tokens[next];
    if (token?.kind !== 'label' || !sameTable(tokens[end] as Token, token)) return end;
    if (/[)）]/.test(token.text) && !/[(（]/.test(token.text)) return next;
  }
  return end;
}

/** A label does not go on from one grid into another, nor from a grid into text. */
const sameTable = (left: Token, right: Token): boolean => left.grid?.grid === right.grid?.grid;
