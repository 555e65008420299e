import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

const here = fileURLToPath(new URL('..', import.meta.url));

/** Gzipped bytes of what a page downloads for some code: what it imports at once, not what it loads when needed. */
export async function sizeOf(code: string, external: string[] = []): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: here, sourcefile: 'page.js' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    outdir: `${here}dist`,
    entryNames: 'page',
    external,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const wanted = atOnce(metafile);
  const parts = outputFiles.filter(({ path }) => [...wanted].some((name) => path.endsWith(`/${name}`)));
  return parts.reduce((sum, { contents }) => sum + packed(contents), 0);
}

const packed = (contents: Uint8Array): number =>
  contents.length === 0 ? 0 : gzipSync(contents, { level: 9 }).length;

/** The entry's file and all that it imports statically. */
function atOnce({ outputs }: Metafile): Set<string> {
  const names = new Map(Object.keys(outputs).map((path) => [path, path.split('/').at(-1) as string]));
  const entry = Object.keys(outputs).find((path) => path.endsWith('/page.js')) as string;
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { path: other, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && outputs[other]) visit(other);
  };
  visit(entry);
  return new Set([...seen].map((path) => names.get(path) as string));
}

/**
 * Parts of the packages that a page may need alone: what each should weigh at most, gzipped, and the ceiling that a
 * test holds it under until it does.
 */
export const budgets = {
  types: {
    about: 'types of the schema',
    limit: 0,
    ceiling: 0,
    code: `import '@ogi-reports/schema/types';`,
  },
  codebook: {
    about: 'codebook and checker of records',
    limit: 20_000,
    ceiling: 20_000,
    code: `export { codebook, codebookEntry } from '@ogi-reports/schema/codebook';
export { isReport } from '@ogi-reports/schema/check';`,
  },
  text: {
    about: 'parser of text with all three forms',
    limit: 40_000,
    ceiling: 80_000,
    code: `export { parse } from '@ogi-reports/parser';`,
  },
} satisfies Record<string, { about: string; limit: number; ceiling: number; code: string }>;
