import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

const here = fileURLToPath(new URL('..', import.meta.url));

/** What a page asks for: its code, and packages whose weight is not counted. */
interface Page {
  code: string;
  external?: readonly string[];
}

/** Gzipped bytes of what a page downloads for some code: what it imports at once, not what it loads when needed. */
export async function sizeOf({ code, external = [] }: Page): Promise<number> {
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
    external: [...external],
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
