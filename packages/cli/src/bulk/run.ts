import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { type ExitCode, worse } from '../exit.ts';
import type { Inputs } from '../input/find.ts';
import { showProgress } from '../output/progress.ts';
import { type Session, tell } from '../session.ts';
import { JournaledOutput, type Progress } from './journal.ts';
import { onThreads, type Piece } from './pool.ts';
import type { Task } from './task.ts';
import { type Unit, unitsOf } from './unit.ts';

/** How a bulk run is to go. */
export interface BulkChoices {
  threads: number;
  /** The file to write to, with a journal beside it; standard output without. */
  output?: string;
  resume: boolean;
}

export const allCores = (): number => availableParallelism();

/** Where the lines go. */
interface Sink {
  from: Progress;
  add(bytes: Uint8Array, progress: Progress): Promise<void> | void;
  end(): void;
}

/**
 * Does a task over all inputs on several threads: NDJSON in the order of the inputs, one line for each report, an
 * error record for each input that cannot be read. Memory doesn't grow with the number of inputs.
 */
export async function runBulk(
  session: Session,
  inputs: Inputs,
  task: Task,
  choices: BulkChoices,
): Promise<ExitCode> {
  const units = await unitsOf(inputs.sources);
  const sink =
    choices.output === undefined ? standardOutput(session) : fileOutput(choices.output, units, task, choices);
  const bar = showProgress(session, units.length);
  let progress = sink.from;
  for (let done = 0; done < progress.pieces; done++) bar.step();
  const rest = units.slice(progress.pieces);
  for await (const piece of onThreads(rest, task, choices.threads)) {
    progress = after(progress, piece);
    await sink.add(piece.bytes, progress);
    for (const { name, text } of piece.talk)
      await tell(session, { zh: `${name}：${text.zh}`, en: `${name}: ${text.en}` });
    bar.step();
  }
  bar.stop();
  sink.end();
  return progress.read === 0 ? 2 : worse(progress.code, progress.unread > 0 ? 1 : 0);
}

const after = (progress: Progress, { bytes, read, unread, code }: Piece): Progress => ({
  pieces: progress.pieces + 1,
  bytes: progress.bytes + bytes.length,
  read: progress.read + read,
  unread: progress.unread + unread,
  code: worse(progress.code, code),
});

function standardOutput({ out }: Session): Sink {
  const decoder = new TextDecoder();
  return {
    from: { pieces: 0, bytes: 0, read: 0, unread: 0, code: 0 },
    add: (bytes) => (bytes.length > 0 ? out.write(decoder.decode(bytes)) : undefined),
    end() {},
  };
}

function fileOutput(path: string, units: readonly Unit[], task: Task, { resume }: BulkChoices): Sink {
  const hash = createHash('sha256').update(JSON.stringify(task));
  for (const unit of units) hash.update(`\n${JSON.stringify(unit)}`);
  const run = hash.digest('hex');
  return resume ? JournaledOutput.resume(path, run) : JournaledOutput.begin(path, run);
}
