import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';

/** How far a run has come: pieces done, bytes of output, inputs read and not, the exit code so far. */
export interface Progress {
  pieces: number;
  bytes: number;
  read: number;
  unread: number;
  code: ExitCode;
}

const beginning: Progress = { pieces: 0, bytes: 0, read: 0, unread: 0, code: 0 };

/**
 * An output file beside which a journal tells how much of it is sure. Each piece is written to the output first
 * and to the journal then, so that after a crash the journal never promises what the output lacks, and whatever
 * the output has beyond it is cut off. The journal stays, so that resuming a run that is through does nothing.
 */
export class JournaledOutput {
  private readonly output: number;
  private readonly journal: number;

  private constructor(
    path: string,
    readonly from: Progress,
    run: string,
  ) {
    const isNew = from.pieces === 0;
    this.output = openSync(path, isNew ? 'w' : 'r+');
    ftruncateSync(this.output, from.bytes);
    this.journal = openSync(journalOf(path), isNew ? 'w' : 'a');
    if (isNew) writeSync(this.journal, `${run}\n`);
  }

  /** A new output; one that is there already is written over. */
  static begin(path: string, run: string): JournaledOutput {
    return new JournaledOutput(path, beginning, run);
  }

  /**
   * The output of an interrupted run, to be gone on with; a new one where there is none.
   * @throws Failure where the interrupted run was another: other inputs, another command.
   */
  static resume(path: string, run: string): JournaledOutput {
    const journal = journalOf(path);
    if (!existsSync(journal) || !existsSync(path)) return JournaledOutput.begin(path, run);
    const lines = readFileSync(journal, 'utf8').split('\n').slice(0, -1);
    if (lines[0] !== undefined && lines[0] !== run) throw anotherRun(journal);
    const last = lines.length > 1 ? (JSON.parse(lines.at(-1) as string) as Progress) : beginning;
    return new JournaledOutput(path, last, run);
  }

  add(bytes: Uint8Array, progress: Progress): void {
    const start = progress.bytes - bytes.length;
    for (let written = 0; written < bytes.length; )
      written += writeSync(this.output, bytes, written, bytes.length - written, start + written);
    writeSync(this.journal, `${JSON.stringify(progress)}\n`);
  }

  end(): void {
    closeSync(this.output);
    closeSync(this.journal);
  }
}

const journalOf = (path: string) => `${path}.journal`;

const anotherRun = (journal: string): Failure =>
  new Failure('another-run', {
    zh: `${journal} 记的是另一次运行（命令或输入不同）。请用原来的命令继续，或删去该文件重新开始。`,
    en: `${journal} belongs to another run, with another command or other inputs. Go on with that command, or remove the file to start anew.`,
  });
