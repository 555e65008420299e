import { withBase } from 'vitepress';
import {
  type ComputedRef,
  computed,
  onMounted,
  type Ref,
  ref,
  type ShallowRef,
  shallowRef,
  watch,
} from 'vue';
import { chunksFor } from '../../../src/explorer/match.ts';
import { type ExplorerRow, inOrder, selectRows } from '../../../src/explorer/rows.ts';
import {
  everything,
  readSelection,
  type Selection,
  writeSelection,
} from '../../../src/explorer/selection.ts';
import { ExplorerStore } from '../../../src/explorer/store.ts';
import type { ExplorerCatalog, ExplorerChunk } from '../../../src/explorer/types.ts';

/** More than this is loaded only when asked for. */
const mostBytes = 6_000_000;

export interface Explorer {
  selection: Ref<Selection>;
  catalog: ShallowRef<ExplorerCatalog | null>;
  chunks: ShallowRef<ExplorerChunk[]>;
  rows: ComputedRef<ExplorerRow[]>;
  /** Bytes of what is selected but not loaded. */
  missing: ComputedRef<number>;
  state: Ref<'loading' | 'ready' | 'failed'>;
  loadAll(): void;
}

/** The explorer's state: the selection, kept in the address, and the files that it needs. */
export function useExplorer(): Explorer {
  const store = new ExplorerStore(withBase('/data/explorer/'));
  const selection = ref<Selection>({ ...everything });
  const catalog = shallowRef<ExplorerCatalog | null>(null);
  const chunks = shallowRef<ExplorerChunk[]>([]);
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const needed = computed(() => (catalog.value ? chunksFor(catalog.value, selection.value) : []));
  const held = computed(() => new Set(chunks.value.map(({ file }) => file)));
  const missing = computed(() =>
    needed.value.filter(({ file }) => !held.value.has(file)).reduce((sum, { bytes }) => sum + bytes, 0),
  );

  /** Loads what is selected, or as much of it as is not too much, the newest first. */
  async function load(all: boolean) {
    state.value = 'loading';
    let bytes = 0;
    const wanted = needed.value.filter((chunk) => {
      bytes += store.has(chunk.file) ? 0 : chunk.bytes;
      return all || bytes <= mostBytes;
    });
    try {
      const loaded = await store.load(wanted);
      chunks.value = loaded;
      state.value = 'ready';
    } catch {
      state.value = 'failed';
    }
  }

  onMounted(async () => {
    selection.value = readSelection(location.search);
    try {
      catalog.value = await store.catalog();
    } catch {
      state.value = 'failed';
    }
    watch(needed, () => load(false), { immediate: true });
    watch(selection, keepInAddress, { deep: true });
  });

  const rows = computed(() => inOrder(selectRows(chunks.value, selection.value)));
  return { selection, catalog, chunks, rows, missing, state, loadAll: () => void load(true) };
}

function keepInAddress(selection: Selection) {
  const query = writeSelection(selection);
  history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}
