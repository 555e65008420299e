import { parse } from 'yaml';
import type { Language, Text } from '../language.ts';

/** A page whose two languages stand in one file, with what both share written once. */
export interface BilingualPage {
  title: Text;
  description: Text;
  order: number;
  text: Text;
}

const marker = /^<!-- (zh|en|both) -->$/;

/**
 * Reads a page: front matter with `title`, `description` and `order`, then parts that begin with a line
 * `<!-- zh -->`, `<!-- en -->` or `<!-- both -->`. Throws where a language has a part more than the other.
 */
export function readBilingual(source: string): BilingualPage {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  if (head === undefined || body === undefined) throw new Error('The page has no front matter.');
  const { title, description, order } = parse(head) as Omit<BilingualPage, 'text'>;
  const parts = partsOf(body);
  const count = (language: Language) => parts.filter((part) => part.language === language).length;
  if (count('zh') !== count('en')) throw new Error(`${count('zh')} parts in zh, ${count('en')} in en.`);
  return { title, description, order, text: { zh: inLanguage(parts, 'zh'), en: inLanguage(parts, 'en') } };
}

interface Part {
  language: Language | 'both';
  lines: string[];
}

function partsOf(body: string): Part[] {
  const parts: Part[] = [{ language: 'both', lines: [] }];
  for (const line of body.split('\n')) {
    const language = marker.exec(line)?.[1] as Part['language'] | undefined;
    if (language) parts.push({ language, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

const inLanguage = (parts: readonly Part[], language: Language): string =>
  parts
    .filter((part) => part.language === language || part.language === 'both')
    .map(({ lines }) => lines.join('\n').trim())
    .filter(Boolean)
    .join('\n\n');
