import { asFailure } from '../failure.ts';
import { ending } from './kinds.ts';
import type { Source } from './source.ts';

/** Whether a name is that of an archive, whose documents are inputs of their own. */
export const isArchiveName = (name: string): boolean => ending(name) === 'zip';

/** The documents of an archive, named by their paths in it; any other input as it is. */
export async function documentsOf(source: Source): Promise<Source[]> {
  if (!isArchiveName(source.name)) return [source];
  try {
    const bytes = await source.read();
    const { isArchive, readArchive } = await import('@ogi-reports/parser/archive');
    if (!isArchive(bytes)) return [source];
    return readArchive(bytes).map((inner) => ({
      name: `${source.name}/${inner.name}`,
      read: async () => inner.bytes,
    }));
  } catch (error) {
    const failure = asFailure(error);
    return [{ name: source.name, read: () => Promise.reject(failure) }];
  }
}
