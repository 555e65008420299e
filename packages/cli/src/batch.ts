import { type ExitCode, worse } from './exit.ts';
import { asFailure, type Failure } from './failure.ts';
import { documentsOf } from './input/archive.ts';
import type { Inputs } from './input/find.ts';
import type { Source } from './input/source.ts';
import { Output } from './output/output.ts';
import type { Printer } from './output/printer.ts';
import { type Progress, showProgress } from './output/progress.ts';
import { type Session, tell } from './session.ts';

/** What became of one input. */
interface Outcome<Result> {
  result: Result;
  code: ExitCode;
}

/** What a command makes of one input; several outcomes where a file holds several records. */
type Work<Result> = (source: Source) => Promise<Outcome<Result> | Outcome<Result>[]>;

/**
 * Runs the work over all inputs and prints each result as soon as it is there. The exit code is the worst of the
 * work's own, at least 1 with an unread input, and 2 where none was read.
 */
export async function runBatch<Result>(
  session: Session,
  inputs: Inputs,
  printer: Printer<Result>,
  work: Work<Result>,
  progress?: Progress,
): Promise<ExitCode> {
  const output = new Output(session, printer);
  const batch = new Batch(session, inputs, output, progress);
  let code: ExitCode = 0;
  for await (const { name, value } of batch.through(work))
    for (const outcome of [value].flat()) {
      code = worse(code, outcome.code);
      await output.result(name, outcome.result);
    }
  await output.end();
  return batch.exitCode(code);
}

/** Goes through inputs. One that cannot be read is told, leaves an error record in a batch, and the rest goes on. */
export class Batch {
  private read = 0;
  private unread = 0;

  constructor(
    private readonly session: Session,
    private readonly inputs: Inputs,
    private readonly output: Pick<Output<never>, 'failure'>,
    private readonly progress: Progress = showProgress(session, inputs.sources.length),
  ) {}

  /** What the work makes of each input, one at a time. */
  async *through<Value>(
    work: (source: Source) => Promise<Value>,
  ): AsyncGenerator<{ name: string; value: Value }> {
    await this.tellPassedOver();
    for (const source of this.inputs.sources) {
      for (const document of await documentsOf(source)) yield* this.attempt(document, work);
      this.progress.step();
    }
    this.progress.stop();
  }

  private async *attempt<Value>(source: Source, work: (source: Source) => Promise<Value>) {
    const value = await work(source).catch((error) => this.failed(source.name, asFailure(error)));
    if (value === undefined) return;
    this.read += 1;
    yield { name: source.name, value };
  }

  /** Whether any input could be read. */
  get readAny(): boolean {
    return this.read > 0;
  }

  /** The exit code, given that of the inputs that were read. */
  exitCode(code: ExitCode): ExitCode {
    if (!this.readAny) return 2;
    return worse(code, this.unread > 0 ? 1 : 0);
  }

  private async failed(name: string, failure: Failure): Promise<undefined> {
    this.unread += 1;
    const { zh, en } = failure.text;
    await tell(this.session, { zh: `${name}：${zh}`, en: `${name}: ${en}` });
    if (this.inputs.several) await this.output.failure(name, failure);
    return undefined;
  }

  private async tellPassedOver(): Promise<void> {
    const { passedOver } = this.inputs;
    if (passedOver > 0)
      await tell(this.session, {
        zh: `跳过了 ${passedOver} 个不属于可读类型的文件。`,
        en: `Passed over ${passedOver} files of kinds that are not read.`,
      });
  }
}
