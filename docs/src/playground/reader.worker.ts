import { answer } from './read.ts';
import type { ReaderRequest } from './types.ts';

// Reading takes its time: it must not hold up the page.
addEventListener('message', async ({ data }: MessageEvent<ReaderRequest>) => {
  postMessage(await answer(data));
});
