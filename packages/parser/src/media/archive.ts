import type { SourceDocument } from '../blocks.ts';
import { ParseError } from '../types.ts';
import { emptyInput, limited, tooLarge } from './failures.ts';
import { limitsOf, type ReadOptions } from './options.ts';
import { mediumOf } from './sniff.ts';
import { type Archive, openArchive } from './zip.ts';

/** A document inside an archive; `name` is its path there, of nested archives `outer.zip/inner.docx`. */
export interface ArchivedDocument {
  name: string;
  bytes: Uint8Array;
}

export type PackageKind = 'word' | 'sheets' | 'xlsb' | 'slides' | 'ofd' | 'odf' | 'uof' | 'epub' | 'archive';

const odfParts = ['mimetype', 'META-INF/manifest.xml'];

/** What a ZIP is: an Office document by the folders inside, else an archive. */
export function kindOf({ names }: Archive): PackageKind {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (!has('[Content_Types].xml') && !has('_rels/')) {
    if (names.includes('OFD.xml')) return 'ofd';
    if (names.includes('META-INF/container.xml')) return 'epub';
    if (names.includes('uof.xml')) return 'uof';
    return names.includes('content.xml') && odfParts.some((name) => names.includes(name)) ? 'odf' : 'archive';
  }
  if (has('word/')) return 'word';
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  if (has('xl/')) return 'sheets';
  return has('ppt/') ? 'slides' : 'archive';
}

/** Whether the bytes are an archive of documents, and no document themselves. */
export function isArchive(bytes: Uint8Array, options: ReadOptions = {}): boolean {
  return mediumOf(bytes) === 'zip' && kindOf(openArchive(bytes, limitsOf(options))) === 'archive';
}

const deepest = 3;
const junk = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The documents in a ZIP archive and in archives inside it, in the archive's order, system files left out.
 * All of them together may take no more than the limit on bytes. Throws ParseError 'damaged', 'encrypted' or 'too-large'.
 */
export function readArchive(bytes: Uint8Array, options: ReadOptions = {}): ArchivedDocument[] {
  return unpack(bytes, options, 1, { left: limitsOf(options).bytes });
}

function unpack(
  bytes: Uint8Array,
  options: ReadOptions,
  depth: number,
  budget: { left: number },
): ArchivedDocument[] {
  if (depth > deepest) throw tooLarge(limited.depth, depth, deepest);
  const limits = limitsOf(options);
  const archive = openArchive(bytes, limits);
  const wanted = archive.names.filter((name) => !name.endsWith('/') && !junk.test(name));
  const documents: ArchivedDocument[] = [];
  for (const name of wanted) {
    const inner = archive.read([name]).get(name);
    if (!inner) continue;
    budget.left -= inner.length;
    if (budget.left < 0) throw tooLarge(limited.bytes, limits.bytes - budget.left, limits.bytes);
    const readable = readableName(name);
    if (isArchive(inner, options))
      for (const nested of unpack(inner, options, depth + 1, budget))
        documents.push({ name: `${readable}/${nested.name}`, bytes: nested.bytes });
    else documents.push({ name: readable, bytes: inner });
  }
  return documents;
}

/** Reads the only document of an archive. An archive of several is a list of documents, not one. */
export async function readSingle(
  bytes: Uint8Array,
  options: ReadOptions,
  read: (inner: Uint8Array) => Promise<SourceDocument>,
): Promise<SourceDocument> {
  const documents = readArchive(bytes, options);
  const [first] = documents;
  if (!first) throw emptyInput();
  if (documents.length > 1) throw severalDocuments(documents);
  return read(first.bytes);
}

function severalDocuments(documents: readonly ArchivedDocument[]): ParseError {
  const some = documents.slice(0, 5).map(({ name }) => name);
  const more = documents.length > some.length;
  return new ParseError('archive', {
    zh: `这是含 ${documents.length} 个文件的压缩包（${some.join('、')}${more ? '等' : ''}）。请逐个读取其中的文件。`,
    en: `This is an archive of ${documents.length} files (${some.join(', ')}${more ? ', …' : ''}). Read its files one by one.`,
  });
}

/** Names that the archive doesn't mark as UTF-8 come as bytes: UTF-8 all the same, or GBK. */
function readableName(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[\u0100-\uffff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
