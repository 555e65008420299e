import { Presets, SingleBar } from 'cli-progress';
import type { Session } from '../session.ts';

/** How far a batch has come. */
export interface Progress {
  step(): void;
  stop(): void;
}

/** For a batch whose own talk tells how far it has come. */
export const noProgress: Progress = { step() {}, stop() {} };

const patience = 2000;

/**
 * A bar on standard error, for a person at a terminal whose batch takes over two seconds. Results that scroll by
 * on the same terminal are progress enough.
 */
export function showProgress(session: Session, total: number): Progress {
  if (!session.talk.isTerminal || session.out.isTerminal || total < 2) return noProgress;
  const format = { zh: '{bar} {value}/{total} 剩余 {eta} 秒', en: '{bar} {value}/{total}, {eta} s left' };
  const bar = new SingleBar(
    { stream: process.stderr, format: format[session.language], clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const start = Date.now();
  let done = 0;
  return {
    step() {
      done += 1;
      if (bar.isActive) bar.update(done);
      else if (Date.now() - start > patience) bar.start(total, done);
    },
    stop: () => bar.isActive && bar.stop(),
  };
}
