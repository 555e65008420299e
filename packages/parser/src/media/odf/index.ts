import type { SourceDocument } from '../../blocks.ts';
import { decode } from '../decode.ts';
import { damaged, encrypted, limited, tooLarge } from '../failures.ts';
import { toBlocks } from '../flow/blocks.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { sheetDocument } from '../sheets/document.ts';
import { tokenise } from '../tags.ts';
import { decodedText } from '../text.ts';
import { unreadable } from '../unreadable.ts';
import type { Archive } from '../zip.ts';
import { openDocument } from './elements.ts';
import { OpenSheetReader } from './sheets.ts';
import { OpenTextReader } from './text.ts';

const what = { zh: 'OpenDocument 文档', en: 'OpenDocument file' };
const types = {
  text: 'application/vnd.oasis.opendocument.text',
  sheets: 'application/vnd.oasis.opendocument.spreadsheet',
};

/**
 * Reads OpenDocument: a text (ODT) as it reads with all changes accepted, with its tables as grids and the numbers of
 * its lists; a workbook (ODS) as it is shown. Throws ParseError 'damaged', 'encrypted', 'too-large' or, for slides and
 * drawings, 'unsupported-medium'.
 */
export async function readOdf(archive: Archive, options: ReadOptions = {}): Promise<SourceDocument> {
  const parts = archive.read(['META-INF/manifest.xml', 'styles.xml', 'content.xml', 'meta.xml']);
  const texts = new Map([...parts].map(([name, bytes]) => [name, partText(bytes, options)]));
  if (texts.get('META-INF/manifest.xml')?.includes(':encryption-data')) throw encrypted(what);
  const content = texts.get('content.xml');
  if (content === undefined) throw damaged(what);
  return readXml(content, texts.get('styles.xml') ?? '', titleIn(texts.get('meta.xml') ?? ''), options);
}

/** Reads OpenDocument that is a single XML file (FODT, FODS). */
export async function readFlatOdf(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const { text } = decodedText(input, options);
  return readXml(text, '', titleIn(text), options);
}

async function readXml(
  xml: string,
  styles: string,
  title: string | null,
  options: ReadOptions,
): Promise<SourceDocument> {
  if (/<office:text[\s/>]/.test(xml)) return textDocument(xml, styles, title, options);
  if (!/<office:spreadsheet[\s/>]/.test(xml)) throw unreadable('slides');
  const reader = new OpenSheetReader(xml, limitsOf(options));
  tokenise(xml, openDocument, reader);
  if (!reader.complete) throw damaged(what);
  const sheets = reader.sheets.filter(({ hidden }) => !hidden).map(({ sheet }) => sheet);
  return sheetDocument({ sheets, ...(title && { properties: { title } }) }, types.sheets, options);
}

function textDocument(
  xml: string,
  styles: string,
  title: string | null,
  options: ReadOptions,
): SourceDocument {
  const reader = new OpenTextReader(xml, limitsOf(options));
  reader.readStyles(styles);
  tokenise(xml, openDocument, reader);
  if (!reader.complete) throw damaged(what);
  const file = options.fileName === undefined ? {} : { file: options.fileName };
  return {
    mediaType: types.text,
    charset: null,
    blocks: toBlocks(reader.finish(), { location: (start, end) => ({ ...file, start, end }) }),
    metadata: { title, publishedOn: null, publisher: null },
    attachments: [],
    diagnostics: [],
  };
}

function partText(bytes: Uint8Array, options: ReadOptions): string {
  const { characters } = limitsOf(options);
  const { text } = decode(bytes, 'utf-8');
  if (text.length > characters) throw tooLarge(limited.characters, text.length, characters);
  return text;
}

function titleIn(meta: string): string | null {
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(meta)?.[1]?.trim();
  return title ? title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') : null;
}
