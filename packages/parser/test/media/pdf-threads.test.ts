import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { ReadingThread } from '../../src/media/pdf/reading-thread.ts';
import { passOverStrays } from '../../src/media/pdf/strays.ts';
import type { Answer, Question } from '../../src/media/pdf/thread.ts';
import { ParseError } from '../../src/types.ts';
import { threadScript } from '../setup/thread-script.ts';
import { failure, rows } from './helpers.ts';
import { pdf, ruled, text } from './pdf-maker.ts';

const small = new Uint8Array(readFileSync(new URL('./fixtures/small.pdf', import.meta.url)));
const page = ruled(
  [60, 160, 220],
  [700, 680, 660],
  [
    ['规章', '3'],
    ['文件', '11'],
  ],
);
const listeners = () =>
  ['unhandledRejection', 'uncaughtException', 'exit'].map((name) => process.listenerCount(name));

/** What a reading says: texts and places. */
async function read(bytes: Uint8Array, thread: boolean) {
  const { blocks, ...rest } = await readDocument(bytes, { pdf: { thread } });
  const contents = blocks.map((block) =>
    block.kind === 'grid'
      ? [rows(block), block.cells.map((cell) => cell.locate())]
      : [block.text, block.locate()],
  );
  return { ...rest, contents };
}

describe('a thread of its own', () => {
  it('reads what the calling thread reads', async () => {
    for (const bytes of [small, pdf([page, page])])
      expect(await read(bytes, true)).toEqual(await read(bytes, false));
  });

  it('is ended when it takes too long, and others read on', async () => {
    const crowded = pdf([
      Array.from({ length: 20_000 }, (_, index) => text('1', 20 + (index % 100) * 5, 20 + (index % 800), 3)),
    ]);
    const late = readDocument(crowded, { limits: { seconds: 0.001 } });
    await expect(late).rejects.toThrow(ParseError);
    await expect(late).rejects.toMatchObject({ code: 'too-large' });
    expect(await failure(() => readDocument(small))).toBe('read');
  });

  it('is ended in the middle of an endless loop', async () => {
    const script = `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => { for (;;); });
      parentPort.postMessage({ kind: 'ready' });`;
    const thread = new ReadingThread(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
    const asked = thread.ask({ bytes: small.slice(), options: {} }, 0.1);
    await expect(asked).rejects.toMatchObject({ code: 'too-large' });
    expect(thread.isAlive).toBe(false);
  });

  it('says what ended it', async () => {
    const script = "import 'node:worker_threads'; throw new Error('out of order');";
    const thread = new ReadingThread(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
    await expect(thread.ask({ bytes: small.slice(), options: {} }, 10)).rejects.toThrow('out of order');
    expect(thread.isAlive).toBe(false);
  });

  it('reads many documents asked for at once, each its own', async () => {
    const many = Array.from({ length: 12 }, (_, index) => pdf([[text(`第${index}份文件`, 60, 700)]]));
    const documents = await Promise.all(many.map((bytes) => readDocument(bytes)));
    expect(documents.map(({ blocks }) => blocks[0]?.kind === 'paragraph' && blocks[0].text)).toEqual(
      many.map((_, index) => `第${index}份文件`),
    );
  });

  it('leaves the caller its bytes, its listeners and the functions of the language', async () => {
    const { push } = Array.prototype;
    const before = listeners();
    const bytes = small.slice();
    await readDocument(bytes);
    await readDocument(bytes, { pdf: { thread: false } });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(bytes).toEqual(small);
    expect(listeners()).toEqual(before);
    expect(Array.prototype.push).toBe(push);
  });

  it('needs no canvas', async () => {
    const without = `const { _load } = require('node:module');
      require('node:module')._load = (name, ...rest) => {
        if (name.startsWith('@napi-rs')) throw new Error('not installed');
        return _load(name, ...rest);
      };
      import(${JSON.stringify(threadScript().href)});`;
    const thread = new Worker(without, { eval: true, stdout: true, stderr: true });
    const said = () => new Promise<Answer>((resolve) => thread.once('message', resolve));
    expect((await said()).kind).toBe('ready');
    const answer = said();
    thread.postMessage({ bytes: small.slice(), options: {} } satisfies Question);
    expect((await answer).kind).toBe('content');
    await thread.terminate();
  });
});

describe('stray rejections, where PDF is read on the calling thread', () => {
  it("are passed over when they are the library's, and end nothing but what they would have ended", async () => {
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    const stop = passOverStrays();
    const [onStray] = process.listeners('unhandledRejection');
    const nested = passOverStrays();
    expect(process.listenerCount('unhandledRejection')).toBe(1);
    const own = Object.assign(new Error('stray'), { name: 'XRefEntryException' });
    const promise = Promise.resolve();
    expect(() => onStray?.(own, promise)).not.toThrow();
    expect(() => onStray?.(new Error("the caller's"), promise)).toThrow("the caller's");
    process.on('unhandledRejection', () => undefined);
    expect(() => onStray?.(new Error("the caller's"), promise)).not.toThrow();
    process.removeAllListeners('unhandledRejection');
    for (const listener of [onStray, ...others]) if (listener) process.on('unhandledRejection', listener);
    stop();
    nested();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(process.listeners('unhandledRejection')).toEqual(others);
  });
});
