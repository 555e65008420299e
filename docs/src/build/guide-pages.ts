import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../language.ts';
import type { PageLink } from '../theme-config.ts';
import { type BilingualPage, readBilingual } from './bilingual.ts';

const folder = fileURLToPath(new URL('../../content/guide/', import.meta.url));

export interface GuidePage extends BilingualPage {
  /** Last part of its address; `index` for the first. */
  name: string;
}

/** The pages of the guide, in their order. */
export function guidePages(): GuidePage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const pages = files.map((file) => ({
    name: file.replace(/\.md$/, ''),
    ...readBilingual(readFileSync(`${folder}${file}`, 'utf8')),
  }));
  return pages.sort((left, right) => left.order - right.order);
}

/** Links to them, as the guide's navigation shows them. */
export const guideLinks = (language: Language): PageLink[] =>
  guidePages().map(({ name, title }) => ({
    text: title[language],
    link: `/guide/${name === 'index' ? '' : name}`,
  }));
