import type { Text } from '../language.ts';

/** Something that a search can find. */
export interface SearchEntry {
  kind: 'cell' | 'measure' | 'rule' | 'guide';
  /** Address of its page, without the language. */
  path: string;
  title: Text;
  /** Where it belongs: the form of a cell, the severity of a rule. */
  place: Text;
  /** Syllables of the Chinese title, divided by blanks. */
  pinyin: string;
  /** What machines call it. */
  id: string;
  /** More than 1 for what most people look for. */
  weight: number;
}
