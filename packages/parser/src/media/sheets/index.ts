import type { Workbook } from 'hucre';
import { readXls, readXlsx } from 'hucre/xlsx';
import type { SourceDocument } from '../../blocks.ts';
import { damaged, encrypted, limited, tooLarge } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import type { Archive } from '../zip.ts';
import { sheetDocument } from './document.ts';

const what = { zh: 'Excel 工作簿', en: 'Excel workbook' };

/**
 * Reads an XLSX workbook as it is shown: each sheet's tables as grids, lone cells as paragraphs, numbers as
 * their format prints them. Places have sheet and cell reference. What is hidden is left out.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  archive: Archive,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const { bytes: most } = limitsOf(options);
  if (archive.unpackedSize > most) throw tooLarge(limited.bytes, archive.unpackedSize, most);
  const workbook = await opened(() => readXlsx(bytes, { readStyles: true }));
  return sheetDocument(
    workbook,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    options,
  );
}

/** Reads a workbook of Excel 97 to 2003, or one that WPS saved in that format (XLS, ET). */
export async function readOldWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const workbook = await opened(() => readXls(bytes, { readStyles: true }));
  return sheetDocument(workbook, 'application/vnd.ms-excel', options);
}

async function opened(read: () => Promise<Workbook>): Promise<Workbook> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && error.name === 'EncryptedFileError') throw encrypted(what);
    throw damaged(what, error);
  }
}
