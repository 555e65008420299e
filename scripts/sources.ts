import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Package names to their sources, so that tests run without a build. Longer names come first. */
export const sources = [
  { find: /^@ogi-reports\/dataset$/, replacement: at('datasets/reports/src/index.ts') },
  { find: /^@ogi-reports\/dataset\/build$/, replacement: at('datasets/reports/src/build/index.ts') },
  { find: /^@ogi-reports\/(schema|parser|audit|converter)$/, replacement: at('packages/$1/src/index.ts') },
  {
    find: /^@ogi-reports\/(schema|parser|audit|converter)\/(\w[\w-]*)$/,
    replacement: at('packages/$1/src/$2.ts'),
  },
];
