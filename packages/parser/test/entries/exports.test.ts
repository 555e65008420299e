import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  exports: Record<string, unknown>;
  typesVersions: { '*': Record<string, string[]> };
}

/** What is built but no entry: the thread that reads PDF. */
const inner = ['pdf-thread'];

describe.each(['schema', 'parser'])('the entries of %s', (name) => {
  const folder = `packages/${name}`;
  const { exports, typesVersions } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
  const entries = Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => (entry === '.' ? 'index' : entry.slice(2)));

  test('each has a source, is built, and is found by the old way of finding types', () => {
    const config = readFileSync(`${folder}/tsup.config.ts`, 'utf8');
    const built = [...config.matchAll(/^\s*'?([\w/-]+)'?: '(src\/[^']+)',$/gm)];
    for (const [, , source] of built) expect(existsSync(`${folder}/${source}`), source).toBe(true);
    const names = built.map(([, entry]) => entry as string).filter((entry) => !inner.includes(entry));
    expect(names.sort()).toEqual([...entries].sort());
    expect(Object.keys(typesVersions['*']).sort()).toEqual(
      entries.filter((entry) => entry !== 'index').sort(),
    );
  });

  test('each says what it gives to ES modules and to CommonJS', () => {
    for (const entry of entries)
      expect(exports[entry === 'index' ? '.' : `./${entry}`]).toEqual({
        import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
        require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
      });
  });
});
