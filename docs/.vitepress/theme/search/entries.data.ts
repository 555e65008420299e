import { searchEntries } from '../../../src/build/search-entries.ts';
import type { SearchEntry } from '../../../src/search/entry.ts';

declare const data: SearchEntry[];

export { data };

export default { load: (): SearchEntry[] => searchEntries() };
