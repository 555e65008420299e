import { type ExitCode, worse } from './exit.ts';
import { asFailure, type Failure } from './failure.ts';
import type { Inputs } from './input/find.ts';
import type { Source } from './input/source.ts';
import type { Printer } from './output/printer.ts';
import { showProgress } from './output/progress.ts';
import { type Session, tell } from './session.ts';

/** What became of one input. */
export interface Outcome<Result> {
  result: Result;
  code: ExitCode;
}

/** What a command makes of one input; several outcomes where a file holds several records. */
export type Work<Result> = (source: Source) => Promise<Outcome<Result> | Outcome<Result>[]>;

/**
 * Runs the work over all inputs and prints each result as soon as it is there. An input that cannot be read is
 * told on standard error, and leaves an error record in the output of a batch; the rest goes on.
 * The exit code is the worst of the work's own, at least 1 with an unread input, and 2 where none was read.
 */
export async function runBatch<Result>(
  session: Session,
  inputs: Inputs,
  printer: Printer<Result>,
  work: Work<Result>,
): Promise<ExitCode> {
  await tellPassedOver(session, inputs);
  const progress = showProgress(session, inputs.sources.length);
  const run = new Run(session, inputs.several, printer);
  for (const source of inputs.sources) {
    await work(source).then(
      (outcome) => run.done(source, [outcome].flat()),
      (error) => run.failed(source, asFailure(error)),
    );
    progress.step();
  }
  progress.stop();
  return run.finish();
}

/** Prints what comes, and keeps the exit code. */
class Run<Result> {
  private code: ExitCode = 0;
  private read = 0;
  private unread = 0;
  private begun = false;

  constructor(
    private readonly session: Session,
    private readonly several: boolean,
    private readonly printer: Printer<Result>,
  ) {}

  async done({ name }: Source, outcomes: readonly Outcome<Result>[]): Promise<void> {
    this.read += 1;
    for (const { code, result } of outcomes) {
      this.code = worse(this.code, code);
      await this.print(this.printer.result(name, result));
    }
  }

  async failed({ name }: Source, failure: Failure): Promise<void> {
    this.unread += 1;
    const { zh, en } = failure.text;
    await tell(this.session, { zh: `${name}：${zh}`, en: `${name}: ${en}` });
    const record = this.several ? this.printer.failure(name, failure) : '';
    if (record !== '') await this.print(record);
  }

  async finish(): Promise<ExitCode> {
    if (this.begun) await this.print(this.printer.end());
    if (this.read === 0) return 2;
    return worse(this.code, this.unread > 0 ? 1 : 0);
  }

  /** Writes the heading before the first text, so that unreadable inputs alone leave no output at all. */
  private async print(text: string): Promise<void> {
    await this.session.out.write(this.begun ? text : this.printer.begin() + text);
    this.begun = true;
  }
}

async function tellPassedOver(session: Session, { passedOver }: Inputs): Promise<void> {
  if (passedOver === 0) return;
  await tell(session, {
    zh: `跳过了 ${passedOver} 个不属于可读类型的文件。`,
    en: `Passed over ${passedOver} files of kinds that are not read.`,
  });
}
