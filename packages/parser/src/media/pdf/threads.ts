import { ParseError } from '../../types.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import type { PdfContent } from './content.ts';
import { failureOf } from './library.ts';
import { isNode } from './node.ts';
import { unpacked } from './packed.ts';
import { ReadingThread } from './reading-thread.ts';
import type { Answer } from './thread.ts';
import { threadScript } from './thread-script.ts';

/**
 * Reads on a thread of its own, which can be ended: a damaged font or image can send the library into an endless
 * loop. Undefined where there are no threads, or none is wanted. Throws what `readContent` throws.
 */
export async function contentOnThread(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<PdfContent | undefined> {
  const thread = await takeThread(options);
  if (!thread) return undefined;
  const { limits = {}, pdf = {} } = options;
  try {
    const question = { bytes: bytes.slice(), options: { limits, pdf } };
    return contentOf(await thread.ask(question, limitsOf(options).seconds));
  } catch (error) {
    throw failureOf(error);
  } finally {
    giveBack(thread);
  }
}

function contentOf(answer: Answer): PdfContent {
  if (answer.kind === 'content') return unpacked(answer.content);
  if (answer.kind === 'ready') throw new Error('The thread began anew.');
  throw new ParseError(answer.code, answer.text, { cause: new Error(answer.reason) });
}

const idle: ReadingThread[] = [];
const waiting: (() => void)[] = [];
let busy = 0;

/** An idle thread or a new one, but no more of them than there are cores: then the next to be free. */
async function takeThread({ pdf }: ReadOptions): Promise<ReadingThread | undefined> {
  const script = isNode() && pdf?.thread !== false ? threadScript() : undefined;
  if (!script) return undefined;
  const { availableParallelism } = process.getBuiltinModule('node:os');
  while (busy >= availableParallelism()) await new Promise<void>((free) => waiting.push(free));
  try {
    const thread = idle.pop() ?? new ReadingThread(script);
    busy += 1;
    return thread;
  } catch {
    return undefined;
  }
}

function giveBack(thread: ReadingThread): void {
  busy -= 1;
  if (thread.isAlive) {
    idle.push(thread);
    setTimeout(endIfIdle, idleTime, thread).unref();
  }
  waiting.shift()?.();
}

/** A thread holds some fifty megabytes; one that nobody asks for so long is ended. */
const idleTime = 20_000;

function endIfIdle(thread: ReadingThread): void {
  if (performance.now() - thread.idleSince < idleTime - 1 || !idle.includes(thread)) return;
  idle.splice(idle.indexOf(thread), 1);
  thread.end();
}
