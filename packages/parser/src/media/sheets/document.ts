import type { Workbook } from 'hucre';
import type { SourceDocument } from '../../blocks.ts';
import { limited, tooLarge } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { sheetBlocks } from './blocks.ts';
import { type DisplayedSheet, displaySheet } from './display.ts';
import { formulaWithoutResult } from './findings.ts';

/** The sheets of a workbook that are shown, as a document. */
export async function sheetDocument(
  workbook: Pick<Workbook, 'sheets' | 'properties'>,
  mediaType: string,
  options: ReadOptions,
): Promise<SourceDocument> {
  const shown = workbook.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const { cells } = limitsOf(options);
  const total = shown.reduce((sum, sheet) => sheet.rows.reduce((count, row) => count + row.length, sum), 0);
  if (total > cells) throw tooLarge(limited.cells, total, cells);
  const sheets: DisplayedSheet[] = [];
  for (const sheet of shown) sheets.push(await displaySheet(sheet));
  return {
    mediaType,
    charset: null,
    blocks: sheets.flatMap((sheet) => sheetBlocks(sheet, options.fileName)),
    metadata: { title: workbook.properties?.title?.trim() || null, publishedOn: null, publisher: null },
    attachments: [],
    diagnostics: sheets.flatMap((sheet) => formulaWithoutResult(sheet, options.fileName)),
  };
}
