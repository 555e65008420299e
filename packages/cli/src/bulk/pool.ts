import { Worker } from 'node:worker_threads';
import type { ExitCode } from '../exit.ts';
import { asFailure } from '../failure.ts';
import { type Done, enter, nothingDone } from './do-unit.ts';
import type { Task } from './task.ts';
import type { Unit } from './unit.ts';

/** A piece done, its lines as bytes. */
export interface Piece extends Omit<Done, 'text'> {
  bytes: Uint8Array;
  code: ExitCode;
}

/** Pieces that each thread may be ahead of the one to be written next: what holds memory within bounds. */
const ahead = 8;

/** A report leaves much behind that lives for a moment; collected early, it doesn't pile up. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 1024 };

const script = new URL('./bulk-worker.js', import.meta.url);

const toPiece = ({ text, ...rest }: Done): Piece => ({ bytes: new TextEncoder().encode(text), ...rest });

/** The pieces in their order, done on threads. A thread that dies is replaced; its piece becomes an error. */
export async function* onThreads(units: readonly Unit[], task: Task, threads: number): AsyncGenerator<Piece> {
  const pool = new Pool(units, task, Math.min(threads, units.length));
  try {
    for (let place = 0; place < units.length; place++) yield await pool.piece(place);
  } finally {
    await pool.close();
  }
}

class Pool {
  private readonly workers = new Map<Worker, number | undefined>();
  private readonly pieces = new Map<number, Piece>();
  private readonly waiting = new Map<number, (piece: Piece) => void>();
  private next = 0;
  private wanted = 0;
  private closed = false;

  constructor(
    private readonly units: readonly Unit[],
    private readonly task: Task,
    private readonly threads: number,
  ) {
    for (let thread = 0; thread < threads; thread++) this.start();
  }

  /** One piece, once it is done. Asked for in order; those before it are forgotten. */
  async piece(place: number): Promise<Piece> {
    this.wanted = place;
    for (const [worker, busy] of this.workers) if (busy === undefined) this.give(worker);
    const piece =
      this.pieces.get(place) ?? (await new Promise<Piece>((take) => this.waiting.set(place, take)));
    this.pieces.delete(place);
    return piece;
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.workers.keys()].map((worker) => worker.terminate()));
  }

  private start(): void {
    const worker = new Worker(script, { workerData: this.task, resourceLimits });
    worker.on('message', ({ place, ...piece }: Piece & { place: number }) => {
      this.finish(place, piece);
      this.give(worker);
    });
    worker.on('error', (error) => this.died(worker, error));
    this.give(worker);
  }

  private give(worker: Worker): void {
    const mayGoOn = this.next < this.units.length && this.next < this.wanted + ahead * this.threads;
    const place = mayGoOn ? this.next++ : undefined;
    this.workers.set(worker, place);
    if (place !== undefined) worker.postMessage({ place, unit: this.units[place] });
  }

  private finish(place: number, piece: Piece): void {
    const take = this.waiting.get(place);
    this.waiting.delete(place);
    if (take) take(piece);
    else this.pieces.set(place, piece);
  }

  private async died(worker: Worker, error: unknown): Promise<void> {
    const place = this.workers.get(worker);
    this.workers.delete(worker);
    if (this.closed) return;
    if (place !== undefined) {
      const done = nothingDone();
      await enter(done, (this.units[place] as Unit).name, () => Promise.reject(asFailure(error)));
      this.finish(place, toPiece(done));
    }
    this.start();
  }
}
