import type { Worker } from 'node:worker_threads';
import { outOfTime } from './library.ts';
import type { Answer, Question } from './thread.ts';

/** No document of a size that is read needs more; much of it lives but for a page, and is collected seldom. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 };

/** A thread that reads one document at a time. It keeps no process alive but while it is asked. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #ready: Promise<Answer>;
  #take: ((answer: Answer) => void) | undefined;
  #fail: ((error: unknown) => void) | undefined;
  isAlive = true;
  /** When its last answer came, in milliseconds of `performance.now()`. */
  idleSince = 0;

  /** Throws where the process may start no threads. */
  constructor(script: URL) {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    this.#worker = new Worker(script, { execArgv: [], resourceLimits, stdout: true, stderr: true });
    this.#worker.on('message', (answer: Answer) => this.#take?.(answer));
    this.#worker.on('error', (error) => this.#ended(error));
    this.#worker.on('exit', () => this.#ended(new Error('The thread ended.')));
    this.#ready = this.#next();
    this.#ready.catch(() => undefined);
  }

  /** What it reads. Throws ParseError 'too-large' after so many seconds, and whatever ends the thread. */
  async ask(question: Question, seconds: number): Promise<Answer> {
    this.#worker.ref();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await this.#ready;
      const answer = this.#next();
      timer = setTimeout(() => this.#ended(outOfTime(seconds)), seconds * 1000);
      this.#worker.postMessage(question, [question.bytes.buffer as ArrayBuffer]);
      return await answer;
    } finally {
      clearTimeout(timer);
      this.idleSince = performance.now();
      this.#worker.unref();
    }
  }

  end(): void {
    this.isAlive = false;
    void this.#worker.terminate();
  }

  #next(): Promise<Answer> {
    return new Promise((take, fail) => {
      this.#take = take;
      this.#fail = fail;
    });
  }

  #ended(reason: unknown): void {
    this.#fail?.(reason);
    if (this.isAlive) this.end();
  }
}
