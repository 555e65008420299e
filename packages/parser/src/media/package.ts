import type { SourceDocument } from '../blocks.ts';
import { kindOf, readSingle } from './archive.ts';
import { limitsOf, type ReadOptions } from './options.ts';
import { unreadable } from './unreadable.ts';
import { openArchive } from './zip.ts';

/**
 * Reads what comes as a ZIP: an Office document, or an archive that holds a single document; `read` reads the
 * document inside.
 */
export async function readPackage(
  bytes: Uint8Array,
  options: ReadOptions,
  read: (inner: Uint8Array) => Promise<SourceDocument>,
): Promise<SourceDocument> {
  const archive = openArchive(bytes, limitsOf(options));
  const kind = kindOf(archive);
  if (kind === 'word') return (await import('./docx/index.ts')).readDocx(archive, options);
  if (kind === 'sheets') return (await import('./sheets/index.ts')).readWorkbook(bytes, archive, options);
  if (kind === 'archive') return readSingle(bytes, options, read);
  throw unreadable(kind);
}
