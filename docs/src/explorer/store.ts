import type { ChunkSummary, ExplorerCatalog, ExplorerChunk } from './types.ts';

/** Loads the explorer's files as they are needed, each once. */
export class ExplorerStore {
  readonly #base: string;
  readonly #chunks = new Map<string, Promise<ExplorerChunk>>();
  #catalog: Promise<ExplorerCatalog> | undefined;

  /** `base` is the address of the explorer's folder, with a slash at its end. */
  constructor(base: string) {
    this.#base = base;
  }

  catalog(): Promise<ExplorerCatalog> {
    this.#catalog ??= this.#read<ExplorerCatalog>('catalog');
    return this.#catalog;
  }

  has(file: string): boolean {
    return this.#chunks.has(file);
  }

  /** The chunks, in their order. */
  load(summaries: readonly ChunkSummary[]): Promise<ExplorerChunk[]> {
    return Promise.all(summaries.map(({ file }) => this.#chunk(file)));
  }

  #chunk(file: string): Promise<ExplorerChunk> {
    const known = this.#chunks.get(file);
    if (known) return known;
    const loading = this.#read<ExplorerChunk>(file);
    this.#chunks.set(file, loading);
    loading.catch(() => this.#chunks.delete(file));
    return loading;
  }

  async #read<T>(file: string): Promise<T> {
    const response = await fetch(`${this.#base}${file}.json`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (await response.json()) as T;
  }
}
