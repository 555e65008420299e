import type { ParseError } from '../../types.ts';
import type { ReadOptions } from '../options.ts';
import { readContent } from './content.ts';
import { failureOf } from './library.ts';
import { type PackedContent, packed } from './packed.ts';

/** What a thread is asked to read. */
export interface Question {
  bytes: Uint8Array;
  options: Pick<ReadOptions, 'limits' | 'pdf'>;
}

/** What a thread says: that it can be asked, what it read, or why it could not. */
export type Answer =
  | { kind: 'ready' }
  | { kind: 'content'; content: PackedContent }
  | { kind: 'failure'; code: ParseError['code']; text: ParseError['text']; reason: string };

const { parentPort } = process.getBuiltinModule('node:worker_threads');

// The library rejects promises that it never looks at again; the answer says what matters.
process.on('unhandledRejection', () => undefined);

/** Nothing is shown here. Without such a class the library would write every font as text into a sheet of styles. */
class FontFace {
  readonly loaded = Promise.resolve(this);
}
Object.assign(globalThis, { FontFace });

parentPort?.on('message', async (question: Question) => {
  const answer = await answerTo(question);
  const buffers =
    answer.kind === 'content' ? answer.content.pages.map(({ numbers }) => numbers.buffer as ArrayBuffer) : [];
  parentPort.postMessage(answer, buffers);
});
parentPort?.postMessage({ kind: 'ready' } satisfies Answer);

async function answerTo({ bytes, options }: Question): Promise<Answer> {
  try {
    return { kind: 'content', content: packed(await readContent(bytes, options)) };
  } catch (error) {
    const { code, text, cause } = failureOf(error);
    return { kind: 'failure', code, text, reason: cause instanceof Error ? cause.message : '' };
  }
}
