import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../offline/service-worker.js', import.meta.url));

/** Pages of the site and their parts are many; the playground needs only its own. */
const isKept = (path: string): boolean => {
  if (path.startsWith('assets/')) return !/\.md\./.test(path) || /^assets\/(en_)?playground\.md\./.test(path);
  return /^(pdfjs|data\/examples)\//.test(path) || path === 'mark.svg' || path === 'vp-icons.css';
};

/**
 * Writes `offline.js`, the service worker that keeps the playground: its pages in both languages and everything
 * that they load. Its version is a digest of what it keeps, so that a new release replaces the old one.
 */
export function writeOffline(folder: string, base: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
  const playground = { zh: `${base}playground`, en: `${base}en/playground` };
  const kept = all.filter(isKept).sort();
  const files = [...Object.values(playground), ...kept.map((path) => base + path)];
  const digest = createHash('sha256').update(files.join('\n'));
  for (const path of ['playground.html', 'en/playground.html'])
    digest.update(readFileSync(join(folder, path)));
  const offline = { version: digest.digest('hex').slice(0, 12), base, files, playground };
  writeFileSync(
    join(folder, 'offline.js'),
    `const offline = ${JSON.stringify(offline)};\n${readFileSync(source, 'utf8')}`,
  );
  return files;
}
