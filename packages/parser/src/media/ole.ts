import type { SourceDocument } from '../blocks.ts';
import { encrypted } from './failures.ts';
import type { ReadOptions } from './options.ts';
import { unreadable } from './unreadable.ts';

/** Reads what comes in an OLE container: workbooks and documents of Office 97 to 2003 and of WPS. */
export async function readOle(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  if (names(bytes, 'EncryptedPackage')) throw encrypted({ zh: 'Office 文档', en: 'Office document' });
  if (names(bytes, 'Workbook') || names(bytes, 'Book'))
    return (await import('./sheets/index.ts')).readOldWorkbook(bytes, options);
  if (names(bytes, 'WordDocument')) return (await import('./doc.ts')).readDoc(bytes, options);
  throw unreadable(names(bytes, 'PowerPoint Document') ? 'slides' : 'ole');
}

/** Whether the directory of the container lists a stream of this name: 64 bytes of UTF-16, padded with zeros. */
function names(bytes: Uint8Array, name: string): boolean {
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    if ((bytes[entry + 64] ?? 0) !== (name.length + 1) * 2) continue;
    if (Array.from(name).every((character, index) => bytes[entry + index * 2] === character.charCodeAt(0)))
      return true;
  }
  return false;
}
