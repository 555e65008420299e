import type { Archive } from '../zip.ts';

/** The name of the part that holds the document's text, as the package's relationships say. */
export function mainPart(archive: Archive): string {
  const bytes = archive.read(['_rels/.rels']).get('_rels/.rels');
  const relations = bytes ? new TextDecoder().decode(bytes) : '';
  for (const [element] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (!/Type\s*=\s*["'][^"']*\/officeDocument["']/.test(element)) continue;
    const target = /Target\s*=\s*["']\/?([^"']*)["']/.exec(element)?.[1];
    if (target && archive.names.includes(target)) return target;
  }
  return 'word/document.xml';
}
