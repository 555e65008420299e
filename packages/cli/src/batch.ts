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
  const print = printLater(session, printer);
  let code: ExitCode = 0;
  let unread = 0;
  for (const source of inputs.sources) {
    try {
      for (const outcome of [await work(source)].flat()) {
        code = worse(code, outcome.code);
        await print(printer.result(source.name, outcome.result));
      }
    } catch (error) {
      unread += 1;
      const failure = asFailure(error);
      await tell(session, within(source.name, failure));
      if (inputs.several) await print(printer.failure(source.name, failure));
    }
    progress.step();
  }
  progress.stop();
  if (unread < inputs.sources.length || inputs.several) await print(printer.end());
  if (unread === inputs.sources.length) return 2;
  return worse(code, unread > 0 ? 1 : 0);
}

/** Writes the heading before the first result, so that a single unreadable input leaves no output at all. */
function printLater<Result>({ out }: Session, printer: Printer<Result>): (text: string) => Promise<void> {
  let begun = false;
  return async (text) => {
    await out.write(begun ? text : printer.begin() + text);
    begun = true;
  };
}

const within = (name: string, { text }: Failure) => ({
  zh: `${name}：${text.zh}`,
  en: `${name}: ${text.en}`,
});

async function tellPassedOver(session: Session, { passedOver }: Inputs): Promise<void> {
  if (passedOver === 0) return;
  await tell(session, {
    zh: `跳过了 ${passedOver} 个不属于可读类型的文件。`,
    en: `Passed over ${passedOver} files of kinds that are not read.`,
  });
}
