import type { Text } from './language.ts';

/** The site's sections, as the header names them. */
export const sections: readonly { path: string; name: Text }[] = [
  { path: '/guide/', name: { zh: '指南', en: 'Guide' } },
  { path: '/codebook/', name: { zh: '表式', en: 'Codebook' } },
  { path: '/crosswalk/', name: { zh: '对照', en: 'Crosswalk' } },
  { path: '/rules/', name: { zh: '规则', en: 'Rules' } },
  { path: '/explorer', name: { zh: '数据', en: 'Explorer' } },
  { path: '/playground', name: { zh: '试读', en: 'Playground' } },
];
