import type { SourceDocument } from '../../blocks.ts';
import type { ReadOptions } from '../options.ts';
import { mediumOf } from '../sniff.ts';
import type { Archive } from '../zip.ts';

const mostChunks = 50;

/**
 * Pages that a document takes in as they are, as programs do that make Word documents of web pages (`w:altChunk`).
 * They come behind the document's own text; chunks of other kinds are left out.
 */
export async function readChunks(
  archive: Archive,
  folder: string,
  options: ReadOptions,
): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for (const [, bytes] of archive.read(chunkNames(archive, folder))) {
    const medium = mediumOf(bytes);
    if (medium === 'html') documents.push((await import('../html/index.ts')).readHtml(bytes, options));
    else if (medium === 'mhtml')
      documents.push(await (await import('../mhtml.ts')).readMhtml(bytes, options));
    else if (medium === 'text') documents.push((await import('../text.ts')).readText(bytes, options));
  }
  return documents;
}

/** The parts that the document's relationships name as such, in their order. */
function chunkNames(archive: Archive, folder: string): string[] {
  const path = `${folder}_rels/document.xml.rels`;
  const bytes = archive.read([path]).get(path);
  const relations = bytes ? new TextDecoder().decode(bytes) : '';
  const names = [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*\/aFChunk["'][^>]*>/g)].map(
    ([element]) => {
      const target = /Target\s*=\s*["']([^"']*)["']/.exec(element)?.[1] ?? '';
      return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    },
  );
  return names.filter((name) => archive.names.includes(name)).slice(0, mostChunks);
}
