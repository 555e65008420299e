import { loadedOnce } from '../loaded.ts';

/** What documents need that lost cells or lie otherwise than the forms: loaded when the first document is read. */
type FurtherWays = typeof import('./further-ways.ts');

let known: FurtherWays | undefined;
const load = loadedOnce(() => import('./further-ways.ts'));

/** The further ways of reading, if they are loaded. */
export const furtherWays = (): FurtherWays | undefined => known;

export async function loadFurtherWays(): Promise<FurtherWays> {
  known ??= await load();
  return known;
}
