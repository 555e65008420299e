import { encrypted } from './failures.ts';

/** What an OLE container holds: a workbook or a document of Office 97 to 2003 or of WPS, slides, or something else. */
export type OleKind = 'workbook' | 'document' | 'slides' | 'ole';

/** Tells what a container holds. Throws ParseError 'encrypted' where a password is needed. */
export function oleKind(bytes: Uint8Array): OleKind {
  if (names(bytes, 'EncryptedPackage')) throw encrypted({ zh: 'Office 文档', en: 'Office document' });
  if (names(bytes, 'Workbook') || names(bytes, 'Book')) return 'workbook';
  if (names(bytes, 'WordDocument')) return 'document';
  return names(bytes, 'PowerPoint Document') ? 'slides' : 'ole';
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
