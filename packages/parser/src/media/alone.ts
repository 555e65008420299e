import type { SourceDocument } from '../blocks.ts';
import { ParseError } from '../types.ts';
import { limited, tooLarge } from './failures.ts';
import { limitsOf, type ReadOptions } from './options.ts';
import { plainBytes } from './plain-bytes.ts';
import { safely } from './safely.ts';

/** Reads bytes whose medium the caller knows; whatever goes wrong is a ParseError. */
export function readAlone(
  bytes: Uint8Array,
  options: ReadOptions,
  read: (bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>,
): Promise<SourceDocument> {
  return safely(() => {
    const most = limitsOf(options).bytes;
    if (bytes.length > most) throw tooLarge(limited.bytes, bytes.length, most);
    return read(plainBytes(bytes));
  });
}

/** The error for bytes that are of another medium than the reader's. */
export const otherMedium = (name: string): ParseError =>
  new ParseError('unsupported-medium', {
    zh: `这不是 ${name} 文件。请改用相应介质的读取函数，或用 parse，由它辨认。`,
    en: `This is no ${name} file. Use the reader of its own medium, or parse, which finds the medium out.`,
  });
