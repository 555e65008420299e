import type { SourceDocument } from '../blocks.ts';
import { oleKind } from './ole-kind.ts';
import type { ReadOptions } from './options.ts';
import { unreadable } from './unreadable.ts';

/** Reads what comes in an OLE container: workbooks and documents of Office 97 to 2003 and of WPS. */
export async function readOle(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const kind = oleKind(bytes);
  if (kind === 'workbook') return (await import('./sheets/index.ts')).readOldWorkbook(bytes, options);
  if (kind === 'document') return (await import('./doc.ts')).readDoc(bytes, options);
  throw unreadable(kind);
}
