import { onBeforeUnmount, type Ref, ref, type ShallowRef, shallowRef } from 'vue';
import type { Text } from '../../../src/language.ts';
import type { Dropped, ReaderAnswer, Reading } from '../../../src/playground/types.ts';
import { pdfResources } from './pdf-resources.ts';

export interface Reader {
  state: Ref<'idle' | 'reading' | 'ready' | 'failed'>;
  reading: ShallowRef<Reading | null>;
  failure: ShallowRef<Text | null>;
  dropped: ShallowRef<Dropped | null>;
  /** Starts the worker, for a reading that seems near. */
  prepare(): void;
  read(dropped: Dropped): void;
}

/** Reads documents in a worker of the page's own; nothing leaves the browser. The last one dropped counts. */
export function useReader(): Reader {
  const state = ref<'idle' | 'reading' | 'ready' | 'failed'>('idle');
  const reading = shallowRef<Reading | null>(null);
  const failure = shallowRef<Text | null>(null);
  const dropped = shallowRef<Dropped | null>(null);
  let worker: Worker | undefined;
  let number = 0;

  function start(): Worker {
    const started = new Worker(new URL('../../../src/playground/reader.worker.ts', import.meta.url), {
      type: 'module',
    });
    started.addEventListener('message', ({ data }: MessageEvent<ReaderAnswer>) => {
      if (data.number !== number) return;
      if ('reading' in data) reading.value = data.reading;
      else failure.value = data.failure.text;
      state.value = 'reading' in data ? 'ready' : 'failed';
    });
    return started;
  }

  function prepare() {
    worker ??= start();
  }

  function read(next: Dropped) {
    worker ??= start();
    number += 1;
    state.value = 'reading';
    reading.value = null;
    failure.value = null;
    dropped.value = next;
    worker.postMessage({ number, dropped: next, pdf: pdfResources() });
  }

  onBeforeUnmount(() => worker?.terminate());
  return { state, reading, failure, dropped, prepare, read };
}
