import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Language, localPath } from '../language.ts';
import type { PageLink } from '../theme-config.ts';
import { type BilingualPage, readBilingual } from './bilingual.ts';
import { versions } from './versions.ts';

const folder = fileURLToPath(new URL('../../content/guide/', import.meta.url));

export interface GuidePage extends BilingualPage {
  /** Last part of its address; `index` for the first. */
  name: string;
}

/** The pages of the guide, in their order. */
export function guidePages(): GuidePage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const pages = files.map((file) => {
    const page = readBilingual(readFileSync(`${folder}${file}`, 'utf8'));
    const text = { zh: finished(page.text.zh, 'zh'), en: finished(page.text.en, 'en') };
    return { name: file.replace(/\.md$/, ''), ...page, text };
  });
  return pages.sort((left, right) => left.order - right.order);
}

/** Links stay in the page's language, files of the release are no pages, and the version is the release's. */
const finished = (markdown: string, language: Language): string =>
  markdown
    .replace(/\]\((\/[^)\s]*)\)/g, (_, path: string) =>
      path.startsWith('/data/') ? `](${path}){target="_self"}` : `](${localPath(language, path)})`,
    )
    .replaceAll('{{version}}', versions().dataset);

/** Links to them, as the guide's navigation shows them. */
export const guideLinks = (language: Language): PageLink[] =>
  guidePages().map(({ name, title }) => ({
    text: title[language],
    link: `/guide/${name === 'index' ? '' : name}`,
  }));
