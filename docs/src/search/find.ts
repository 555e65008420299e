import MiniSearch from 'minisearch';
import type { SearchEntry } from './entry.ts';
import { pinyinTokens, questionOf, tokensOf } from './tokens.ts';

interface IndexedEntry {
  id: number;
  zh: string;
  en: string;
  pinyin: string;
  name: string;
}

const mostResults = 40;

/** Finds entries by words of their titles in Chinese, English or pinyin, or by what machines call them. */
export class Finder {
  readonly #entries: readonly SearchEntry[];
  readonly #index: MiniSearch<IndexedEntry>;

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch<IndexedEntry>({
      fields: ['zh', 'en', 'pinyin', 'name'],
      tokenize: (text, field) => (field === 'pinyin' ? pinyinTokens(text) : tokensOf(text)),
      searchOptions: { tokenize: questionOf, combineWith: 'AND', boost: { zh: 2, en: 2 } },
    });
    this.#index.addAll(entries.map(indexed));
  }

  /** The best first. */
  find(question: string): SearchEntry[] {
    const found = this.#index.search(question, {
      prefix: (term) => /^[a-z0-9]/.test(term),
      fuzzy: (term) => (/^[a-z]{6,}$/.test(term) ? 0.15 : false),
      boostDocument: (id) => this.#entries[id]?.weight ?? 1,
    });
    return found.slice(0, mostResults).flatMap(({ id }) => this.#entries[id] ?? []);
  }
}

const indexed = (entry: SearchEntry, id: number): IndexedEntry => ({
  id,
  zh: `${entry.title.zh} ${entry.place.zh}`,
  en: `${entry.title.en} ${entry.place.en}`,
  pinyin: entry.pinyin,
  name: entry.id,
});
