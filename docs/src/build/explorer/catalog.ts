import type { ChunkSummary, Coded, ExplorerCatalog, ExplorerChunk } from '../../explorer/types.ts';

/** Gathers what the chunks hold, one after another, into the explorer's index. */
export class CatalogBuilder {
  readonly #names = new Map<string, string>();
  readonly #codes: string[] = [];
  readonly #catalog: ExplorerCatalog;

  constructor(version: string) {
    this.#catalog = { version, levels: [], kinds: [], editions: [], provinces: [], chunks: [] };
  }

  /** `bytes` is the size of the chunk's file. */
  add(chunk: ExplorerChunk, bytes: number): void {
    this.#catalog.chunks.push({ file: chunk.file, year: chunk.year, bytes, groups: this.#groups(chunk) });
    for (const [row, path] of chunk.paths.entries()) {
      const { words, codes } = chunk.province;
      const name = path.split('/')[0];
      if (name) this.#names.set(words[codes[row] ?? 0] ?? '', name);
    }
  }

  get result(): ExplorerCatalog {
    const provinces = this.#codes.map((code) => ({ code, name: this.#names.get(code) ?? code }));
    return { ...this.#catalog, provinces };
  }

  #groups({ ids, province, level, kind, edition }: ExplorerChunk): ChunkSummary['groups'] {
    const groups = new Map<string, ChunkSummary['groups'][number]>();
    for (const row of ids.keys()) {
      const codes: [number, number, number, number] = [
        code(this.#codes, province, row),
        code(this.#catalog.levels, level, row),
        code(this.#catalog.kinds, kind, row),
        code(this.#catalog.editions, edition, row),
      ];
      const group = groups.get(codes.join()) ?? [...codes, 0];
      group[4] += 1;
      groups.set(codes.join(), group);
    }
    return [...groups.values()];
  }
}

/** The place of a row's word in the catalog's own list, which grows as needed. */
function code(list: string[], { words, codes }: Coded, row: number): number {
  const word = words[codes[row] ?? 0] ?? '';
  if (!list.includes(word)) list.push(word);
  return list.indexOf(word);
}
