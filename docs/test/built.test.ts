import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@ogi-reports/audit';
import { codebook } from '@ogi-reports/schema/codebook';
import { beforeAll, describe, expect, it } from 'vitest';
import { pairs } from '../src/build/crosswalk-pairs.ts';
import { guidePages } from '../src/build/guide-pages.ts';
import { versions } from '../src/build/versions.ts';
import { type Language, languages, localPath } from '../src/language.ts';
import { cellPath, pairPath, rulePath } from '../src/paths.ts';
import { howToBuild, siteFolder } from './browser.ts';

/** The file of a page as static hosts find it. */
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : `${path}.html`);
const pageAt = (language: Language, path: string): string => {
  const file = join(siteFolder, fileOf(localPath(language, path)));
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Pages that do not say in a language what their source says now; the site has to be built again. */
function stale(sources: readonly { path: string; text: Record<Language, string> }[]): string[] {
  return sources.flatMap(({ path, text }) =>
    languages
      .filter((language) => !pageAt(language, path).includes(escaped(text[language])))
      .map((language) => localPath(language, path)),
  );
}

beforeAll(() => {
  if (!existsSync(siteFolder)) throw new Error(howToBuild);
});

describe('the built site is in step with its sources', () => {
  it('has a page for every cell of every form', () => {
    const sources = codebook().map(({ form, address, short }) => ({
      path: cellPath(form, address),
      text: short,
    }));
    expect(stale(sources)).toEqual([]);
  });

  it('has a page for every rule', () => {
    expect(stale(rules.map(({ id, title }) => ({ path: rulePath(id), text: title })))).toEqual([]);
  });

  it('has a page for every pair of forms and every page of the guide', () => {
    const found = pairs.map(({ from, to }) => pageAt('en', pairPath(from, to)).length > 0);
    expect(found).not.toContain(false);
    const guide = guidePages().map(({ name, title }) => ({
      path: `/guide/${name === 'index' ? '' : name}`,
      text: title,
    }));
    expect(stale(guide)).toEqual([]);
  });

  it('shows the release of schema and data that it was built from', () => {
    const { schema, dataset, reports } = versions();
    for (const language of languages)
      for (const part of [schema, dataset, String(reports)]) expect(pageAt(language, '/')).toContain(part);
  });
});

describe('links', () => {
  it('lead to pages, files and places that are there', { timeout: 120_000 }, () => {
    const pages = new Map(htmlFiles().map((file) => [file, readFileSync(join(siteFolder, file), 'utf8')]));
    const broken = new Set<string>();
    for (const [file, html] of pages)
      for (const [, link = ''] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g))
        if (!leads(link, file, pages)) broken.add(`${link} in ${file}`);
    expect([...broken].slice(0, 20)).toEqual([]);
  });
});

const htmlFiles = (): string[] =>
  readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** Pages whose places come with what they load. */
const filledLater = /^(en\/)?report\.html$/;

function leads(link: string, from: string, pages: ReadonlyMap<string, string>): boolean {
  if (/^(https?:|mailto:)/.test(link)) return true;
  const { pathname, hash } = new URL(link.replaceAll('&amp;', '&'), `http://site/${from}`);
  const path = decodeURIComponent(pathname).slice(1);
  if (link.startsWith('/data/')) return existsSync(join(siteFolder, path));
  const file = path === from ? from : fileOf(`/${path}`).slice(1);
  const html = pages.get(file);
  if (html === undefined) return false;
  return hash === '' || filledLater.test(file) || html.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
}
