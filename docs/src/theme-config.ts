import type { Language } from './language.ts';

export interface PageLink {
  text: string;
  /** Without the language. */
  link: string;
}

/** What the site was built from. */
export interface Versions {
  schema: string;
  dataset: string;
  reports: number;
  parser: string;
}

/** What every page of the site knows. */
export interface ThemeConfig {
  repository: string | null;
  versions: Versions;
  guide: Record<Language, PageLink[]>;
}
