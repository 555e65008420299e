import type { Diagnostic } from '@ogi-reports/schema';
import type { SourceDocument } from '../../blocks.ts';
import { ParseError } from '../../types.ts';
import { damaged, encrypted, limited, tooLarge } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { documentBlocks } from '../pdf/blocks.ts';
import { cleanGlyphs } from '../pdf/clean.ts';
import { overlaidText, recognisedText, textlessPages, unreadablePage } from '../pdf/findings.ts';
import { withoutOverlays } from '../pdf/overlays.ts';
import type { Glyph, PrintedPage } from '../pdf/page.ts';
import { upright } from '../pdf/upright.ts';
import { tokenise } from '../tags.ts';
import type { Archive } from '../zip.ts';
import { ofd } from './elements.ts';
import { OfdFiles, type OfdPackage, openPackage, what } from './package.ts';
import { OfdPageReader, sizeOf } from './page.ts';

/** What is printed on the pages, and what of it needs to be said. */
interface Found {
  pages: PrintedPage[];
  damaged: number[];
  characters: number;
  unseen: number;
  overlaid: string[];
}

/**
 * Reads OFD (GB/T 33190-2016), the national format of documents with fixed pages, as PDF is read: by the places of its
 * characters and lines. Places have page and box, in points. Throws ParseError 'damaged', 'encrypted', 'scanned' or
 * 'too-large'.
 */
export function readOfd(archive: Archive, options: ReadOptions = {}): SourceDocument {
  if (archive.names.some((name) => /(?:^|\/)Encryptions\.xml$/i.test(name))) throw encrypted(what);
  const files = new OfdFiles(archive, options);
  const content = openPackage(files);
  const limits = limitsOf(options);
  if (content.pages.length > limits.pages) throw tooLarge(limited.pages, content.pages.length, limits.pages);
  const found = readPages(files, content, limits.characters);
  const blocks = documentBlocks(found.pages, options.fileName);
  if (blocks.length === 0) throw found.damaged.length > 0 ? damaged(what) : onlyPictures();
  return {
    mediaType: 'application/ofd',
    charset: null,
    blocks,
    metadata: { title: content.title, publishedOn: null, publisher: null },
    attachments: [],
    diagnostics: findings(found),
  };
}

function readPages(files: OfdFiles, content: OfdPackage, most: number): Found {
  const found: Found = { pages: [], damaged: [], characters: 0, unseen: 0, overlaid: [] };
  content.pages.forEach((path, index) => {
    const layers = layersOf(path, files, content, most - found.characters);
    if (!layers) found.damaged.push(index + 1);
    else addPage(found, layers, index + 1, content.box);
  });
  return found;
}

/** A page with the templates behind and before it; undefined where its file is missing or breaks off. */
function layersOf(
  path: string,
  files: OfdFiles,
  { templates }: OfdPackage,
  most: number,
): OfdPageReader[] | undefined {
  const page = readLayer(path, files, most);
  if (!page) return undefined;
  const below = (isAbove: boolean) =>
    page.templates
      .filter((template) => template.isAbove === isAbove)
      .map(({ id }) => readLayer(templates.get(id) ?? '', files, most))
      .filter((layer) => layer !== undefined);
  return [...below(false), page, ...below(true)];
}

function readLayer(path: string, files: OfdFiles, most: number): OfdPageReader | undefined {
  const xml = files.text(path);
  if (xml === undefined) return undefined;
  const reader = new OfdPageReader(xml, most);
  tokenise(xml, ofd, reader);
  return reader.complete ? reader : undefined;
}

function addPage(found: Found, layers: readonly OfdPageReader[], number: number, box: number[]): void {
  const own = layers.find((layer) => layer.box)?.box;
  const [width, height] = sizeOf(own ?? box);
  const all = layers.flatMap(({ glyphs }) => glyphs).map((glyph, order): Glyph => ({ ...glyph, order }));
  const { kept, overlaid } = withoutOverlays(cleanGlyphs(all, width, height));
  const lines = layers.map(({ rules }) => rules.lines());
  const page: PrintedPage = {
    ...{ number, width, height, glyphs: kept, turned: 0 },
    horizontal: lines.flatMap(({ horizontal }) => horizontal),
    vertical: lines.flatMap(({ vertical }) => vertical),
  };
  found.pages.push(upright(page));
  found.characters += all.length;
  found.unseen += layers.reduce((sum, { unseen }) => sum + unseen, 0);
  for (const text of [...layers.flatMap(({ askew }) => askew.join('')), ...overlaid])
    if (text !== '' && !found.overlaid.includes(text)) found.overlaid.push(text);
}

function findings({ pages, damaged: lost, characters, unseen, overlaid }: Found): Diagnostic[] {
  return [
    ...lost.map(unreadablePage),
    ...(unseen * 2 > characters ? [recognisedText('OFD')] : []),
    ...(overlaid.length > 0 ? [overlaidText(overlaid)] : []),
    ...textlessPages(pages),
  ];
}

/** No page has any text: the pages are pictures. */
const onlyPictures = (): ParseError =>
  new ParseError('scanned', {
    zh: '该 OFD 没有文字，应为扫描件。请用文字识别（OCR）转成文本，或改用带文字的网页、DOCX 或 PDF。',
    en: 'The OFD holds no text: it is probably a scan. Recognise its text (OCR), or use a web page, DOCX or PDF with text.',
  });
