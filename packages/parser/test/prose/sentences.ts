import { readdirSync, readFileSync } from 'node:fs';

/** A sentence with the claims that a careful reader finds in it. */
export interface Sentence {
  year: number;
  text: string;
  /** Value and unit of each claim, then whatever else the file says of it: cell, topic, period and so on. */
  claims: string[];
}

/** Sentences of a file: year and text on a line, its claims on the lines below, two blanks in. */
export function readSentences(file: URL): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, year, text] = /^(\d{4}) (.+)$/.exec(line) ?? [];
    if (text !== undefined)
      sentences.push({ year: Number(year), text: text.replaceAll('\\n', '\n'), claims: [] });
    else if (line.startsWith('  ')) sentences.at(-1)?.claims.push(line.trim());
  }
  return sentences;
}

export const sentenceFiles = (): URL[] =>
  readdirSync(new URL('sentences/', import.meta.url))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => new URL(`sentences/${name}`, import.meta.url));
