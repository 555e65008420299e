import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Limits } from '../types.ts';
import { damaged, encrypted, limited, tooLarge } from './failures.ts';

const archive = { zh: 'ZIP 压缩包', en: 'ZIP archive' };
const mostEntries = 10_000;

/** An archive in memory, its files unpacked when asked for and never beyond the limits. */
export interface Archive {
  names: string[];
  /** Bytes of all files together, as the archive declares them. */
  unpackedSize: number;
  /** The files of these names, by name; names that the archive lacks are left out. */
  read(names: Iterable<string>): Map<string, Uint8Array>;
}

/** Opens a ZIP archive. Throws ParseError 'damaged', 'encrypted' or 'too-large'. */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const sizes = new Map<string, number>();
  unpack(bytes, ({ name, originalSize }) => {
    if (sizes.size >= mostEntries) throw tooLarge(limited.entries, sizes.size + 1, mostEntries);
    sizes.set(name, originalSize);
    return false;
  });
  if (isEncrypted(bytes)) throw encrypted(archive);
  return {
    names: [...sizes.keys()],
    unpackedSize: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    read(names) {
      const wanted = new Set(names);
      const total = [...wanted].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
      if (total > limits.bytes) throw tooLarge(limited.bytes, total, limits.bytes);
      return new Map(Object.entries(unpack(bytes, ({ name }) => wanted.has(name))));
    },
  };
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Error && 'text' in error) throw error;
    throw damaged(archive, error);
  }
}

/** The first entry's general flags say whether a password is needed; archives are encrypted as a whole. */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}
