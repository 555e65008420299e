import { damaged, encrypted } from './failures.ts';

/** What an OLE container holds: a workbook or a document of Office 97 to 2003 or of WPS, slides, or something else. */
export type OleKind = 'workbook' | 'document' | 'slides' | 'ole';

const what = { zh: 'Office 文档', en: 'Office document' };

/** Tells what a container holds. Throws ParseError 'encrypted' where a password is needed, 'damaged' where it is cut off. */
export function oleKind(bytes: Uint8Array): OleKind {
  if (names(bytes, 'EncryptedPackage')) throw encrypted(what);
  if (names(bytes, 'Workbook') || names(bytes, 'Book')) return 'workbook';
  if (names(bytes, 'WordDocument')) return 'document';
  if (names(bytes, 'PowerPoint Document')) return 'slides';
  if (isCutOff(bytes)) throw damaged(what);
  return 'ole';
}

const signature = 0xd0cf11e0;

/** Whether a container ends within a sector, or before the directory that names what it holds. */
function isCutOff({ buffer, byteOffset, length }: Uint8Array): boolean {
  const view = new DataView(buffer, byteOffset, length);
  if (length < 512) return length > 4 && view.getUint32(0) === signature;
  if (view.getUint32(0) !== signature) return false;
  const size = 1 << view.getUint16(30, true);
  return length % size !== 0 || (view.getInt32(48, true) + 1) * size + 128 > length;
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
