import { type Language, languages, type Text } from '../language.ts';

/** A generated page, as the site's builder asks for it. */
export interface Route {
  params: Record<string, unknown> & { lang: Language };
  content?: string;
}

export interface RouteSource {
  params?: Record<string, unknown>;
  title: Text;
  description?: Text;
  content?: Text;
}

/** Each page once in every language. */
export const inEveryLanguage = (pages: readonly RouteSource[]): { paths: () => Route[] } => ({
  paths: () => languages.flatMap((lang) => pages.map((page) => routeOf(page, lang))),
});

function routeOf({ params, title, description, content }: RouteSource, lang: Language): Route {
  const named = { title: title[lang], ...(description && { description: description[lang] }) };
  return { params: { ...params, lang, ...named }, ...(content && { content: content[lang] }) };
}
