import { fileURLToPath } from 'node:url';
import { defineConfigWithTheme } from 'vitepress';
import { sources } from '../../scripts/sources.ts';
import { site } from '../site.config.ts';
import { guideLinks } from '../src/build/guide-pages.ts';
import { writeOffline } from '../src/build/offline.ts';
import { versions } from '../src/build/versions.ts';
import type { ThemeConfig } from '../src/theme-config.ts';

const titles = { zh: '政府信息公开年报', en: 'ogi-reports' };
const descriptions = {
  zh: '中国政府信息公开工作年度报告：表式、对照、规则、数据与试读',
  en: 'Chinese annual reports on open government information: forms, crosswalk, rules, data, playground',
};

export default defineConfigWithTheme<ThemeConfig>({
  srcDir: 'pages',
  // Files of the release that happen to be Markdown.
  srcExclude: ['public/**'],
  base: site.base,
  cleanUrls: true,
  // Files of the release, which are no pages; the tests follow every link.
  ignoreDeadLinks: [/^\/data\//],
  // One small file of page hashes instead of a copy of it in each of a thousand pages.
  metaChunk: true,
  router: { prefetchLinks: false },
  rewrites: { 'zh/:rest*': ':rest*' },
  locales: {
    root: { label: '中文', lang: 'zh-CN', title: titles.zh, description: descriptions.zh },
    en: { label: 'English', lang: 'en', title: titles.en, description: descriptions.en },
  },
  themeConfig: {
    repository: site.repository,
    versions: versions(),
    guide: { zh: guideLinks('zh'), en: guideLinks('en') },
  },
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${site.base}mark.svg` }],
    ['meta', { name: 'theme-color', content: '#ffffff', media: '(prefers-color-scheme: light)' }],
    ['meta', { name: 'theme-color', content: '#12171c', media: '(prefers-color-scheme: dark)' }],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { level: [2, 3] },
  },
  transformPageData(page) {
    const { title, description } = page.params ?? {};
    return { ...(title && { title }), ...(description && { description }) };
  },
  buildEnd({ outDir }) {
    writeOffline(outDir, site.base);
  },
  vite: {
    // From sources, so that a page takes along only the modules that it uses.
    resolve: { alias: sources },
    publicDir: fileURLToPath(new URL('../pages/public', import.meta.url)),
    build: { chunkSizeWarningLimit: 2000 },
    worker: { format: 'es' },
  },
});
