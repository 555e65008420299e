import type { Diagnostic } from '@ogi-reports/schema';
import type { SourceDocument } from '../../blocks.ts';
import { decode } from '../decode.ts';
import { damaged, limited, tooLarge } from '../failures.ts';
import { toBlocks } from '../flow/blocks.ts';
import type { Origin } from '../flow/runs.ts';
import { pushAll } from '../lists.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { StruckText } from '../struck.ts';
import { tokenise } from '../tags.ts';
import { decodedText } from '../text.ts';
import type { Archive } from '../zip.ts';
import { type WordContext, WordReader } from './body.ts';
import { wordDialect } from './elements.ts';
import { embeddedWorkbooks, hasPictures, onlyPictures } from './embedded.ts';
import { Numbering } from './numbering.ts';
import { mainPart } from './parts.ts';
import { readStyles } from './styles.ts';

const what = { zh: 'DOCX 文档', en: 'DOCX document' };

/**
 * Reads a Word document: paragraphs and tables as it reads with all tracked changes accepted, with the numbers
 * that Word prints, fields by their result, text boxes behind their paragraph, notes at the end. Places have
 * the element's path and offsets in the XML of its part.
 */
export async function readDocx(archive: Archive, options: ReadOptions = {}): Promise<SourceDocument> {
  const main = mainPart(archive);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string) => `${folder}${name}.xml`;
  const notes = ['footnotes', 'endnotes'];
  const wanted = [main, 'docProps/core.xml', ...['styles', 'numbering', ...notes].map(part)];
  const texts = decodeParts(archive.read(wanted), options);
  const xml = texts.get(main);
  if (xml === undefined) throw damaged(what);
  const context: WordContext = {
    styles: readStyles(texts.get(part('styles'))),
    numbering: new Numbering(texts.get(part('numbering'))),
    limits: limitsOf(options),
    struck: new StruckText(),
    prefix: '',
  };
  const blocks = readPart(xml, context, options);
  for (const name of notes) {
    const text = texts.get(part(name));
    if (text !== undefined)
      pushAll(blocks, readPart(text, { ...context, prefix: `${name}/` }, options).filter(hasText));
  }
  const chunks = /<\w+:altChunk\b/.test(xml)
    ? await (await import('./chunks.ts')).readChunks(archive, folder, options)
    : [];
  for (const chunk of chunks) pushAll(blocks, chunk.blocks);
  const embedded = blocks.some(({ kind }) => kind === 'grid')
    ? none
    : await embeddedWorkbooks(archive, options);
  pushAll(blocks, embedded.blocks);
  if (!blocks.some(hasText) && hasPictures(archive)) throw onlyPictures();
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    charset: null,
    blocks,
    metadata: { title: coreTitle(texts.get('docProps/core.xml')), publishedOn: null, publisher: null },
    attachments: [],
    diagnostics: [
      ...chunks.flatMap(({ diagnostics }) => diagnostics),
      ...embedded.diagnostics,
      ...struckIn(context, options),
    ],
  };
}

const none = { blocks: [], diagnostics: [] };

/** Reads a Word document that is a single XML file: of Word 2003, or a package laid flat. */
export function readWordXml(input: Uint8Array | string, options: ReadOptions = {}): SourceDocument {
  const { text } = decodedText(input, options);
  const limits = limitsOf(options);
  const struck = new StruckText();
  const context = { styles: readStyles(text), numbering: new Numbering(text), limits, struck, prefix: '' };
  const blocks = readPart(text, context, options);
  return {
    mediaType: 'application/vnd.ms-word',
    charset: null,
    blocks,
    metadata: { title: null, publishedOn: null, publisher: null },
    attachments: [],
    diagnostics: struckIn(context, options),
  };
}

function readPart(xml: string, context: WordContext, options: ReadOptions): SourceDocument['blocks'] {
  const reader = new WordReader(xml, context);
  tokenise(xml, wordDialect(xml), reader);
  if (!reader.complete) throw damaged(what);
  return toBlocks(reader.finish(), originOf(options));
}

function struckIn({ struck }: WordContext, options: ReadOptions): Diagnostic[] {
  return struck.findings((at) => originOf(options).location(at, at + 1));
}

const hasText = (block: SourceDocument['blocks'][number]) =>
  block.kind === 'grid' || block.text.trim() !== '';

function originOf({ fileName }: ReadOptions): Origin {
  return {
    location: (start, end) => (fileName === undefined ? { start, end } : { file: fileName, start, end }),
  };
}

function decodeParts(parts: ReadonlyMap<string, Uint8Array>, options: ReadOptions): Map<string, string> {
  const { characters } = limitsOf(options);
  const texts = new Map<string, string>();
  for (const [name, bytes] of parts) {
    const { text } = decode(bytes, 'utf-8');
    if (text.length > characters) throw tooLarge(limited.characters, text.length, characters);
    texts.set(name, text);
  }
  return texts;
}

function coreTitle(xml: string | undefined): string | null {
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(xml ?? '')?.[1]?.trim();
  return title ? title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') : null;
}
