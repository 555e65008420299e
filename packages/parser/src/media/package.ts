import type { SourceDocument } from '../blocks.ts';
import { loadedOnce } from '../loaded.ts';
import { kindOf, readSingle } from './archive.ts';
import { limitsOf, type ReadOptions } from './options.ts';
import { unreadable } from './unreadable.ts';
import { openArchive } from './zip.ts';

const docx = loadedOnce(() => import('./docx/index.ts'));
const sheets = loadedOnce(() => import('./sheets/index.ts'));

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
  if (kind === 'word') return (await docx()).readDocx(archive, options);
  if (kind === 'sheets') return (await sheets()).readWorkbook(bytes, archive, options);
  if (kind === 'ofd') return (await import('./ofd/index.ts')).readOfd(archive, options);
  if (kind === 'odf') return (await import('./odf/index.ts')).readOdf(archive, options);
  if (kind === 'archive') return readSingle(bytes, options, read);
  throw unreadable(kind);
}
