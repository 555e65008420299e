export type Language = 'zh' | 'en';

export const languages: readonly Language[] = ['zh', 'en'];

export interface Text {
  zh: string;
  en: string;
}

/** A page's address in a language: Chinese stands at the root, English below `/en`. */
export const localPath = (language: Language, path: string): string =>
  language === 'zh' ? path : `/en${path}`;

/** The same page in the other language. */
export function otherLanguagePath(path: string): string {
  if (path === '/en' || path.startsWith('/en/')) return path.slice(3) || '/';
  return `/en${path}`;
}
