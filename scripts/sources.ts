import { fileURLToPath } from 'node:url';

export const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Package names to their sources, so that tests run without a build. Longer names come first. */
export const sources = [
  { find: /^@ogi-reports\/dataset$/, replacement: at('datasets/reports/src/index.ts') },
  { find: /^@ogi-reports\/dataset\/(\w+)$/, replacement: at('datasets/reports/src/$1/index.ts') },
  { find: /^@ogi-reports\/(schema|parser|audit|converter)$/, replacement: at('packages/$1/src/index.ts') },
  {
    find: /^@ogi-reports\/(schema|parser|audit|converter)\/(\w[\w/-]*)$/,
    replacement: at('packages/$1/src/$2.ts'),
  },
];
