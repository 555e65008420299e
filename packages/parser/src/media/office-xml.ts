import type { SourceDocument } from '../blocks.ts';
import type { ReadOptions } from './options.ts';
import { unreadable } from './unreadable.ts';

/** Reads a document of an office program that is a single XML file, by its root. */
export async function readOfficeXml(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const head = headOf(input);
  if (/<office:document\b/.test(head)) return (await import('./odf/index.ts')).readFlatOdf(input, options);
  if (/<uof:UOF\b/.test(head)) throw unreadable('uof');
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/wordDocument\b|<pkg:/.test(head))
    return (await import('./sheets/xml-workbook.ts')).readXmlWorkbook(input, options);
  return (await import('./docx/index.ts')).readWordXml(input, options);
}

/** How the file begins; of UTF-16, without the bytes that are zero. */
function headOf(input: Uint8Array | string): string {
  if (typeof input === 'string') return input.slice(0, 65_536);
  return new TextDecoder('latin1').decode(input.subarray(0, 65_536)).replaceAll('\0', '');
}
