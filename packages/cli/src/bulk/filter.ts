import type { Message } from '@ogi-reports/schema';
import { type ExitCode, worse } from '../exit.ts';
import { type Session, tell } from '../session.ts';
import { enter, nothingDone } from './do-unit.ts';
import { linesOf } from './lines.ts';
import { type Task, workOf } from './task.ts';

/**
 * Standard input as NDJSON, standard output as NDJSON: one line out for each line in, in its order, an error record
 * where a line cannot be read. Lines are named `-:1`, `-:2` …
 */
export async function runFilter(session: Session, task: Task): Promise<ExitCode> {
  const work = workOf(task);
  let [number, read, unread] = [0, 0, 0];
  let code: ExitCode = 0;
  for await (const { text } of linesOf(session.input)) {
    const name = `-:${++number}`;
    if (text === '') continue;
    const done = nothingDone();
    await enter(done, name, async () => [await work.ofLine(text, name)]);
    await session.out.write(done.text);
    [read, unread, code] = [read + done.read, unread + done.unread, worse(code, done.code)];
    for (const { text: said } of done.talk) await tellOf(session, name, said);
  }
  if (number === 0) return 0;
  return read === 0 ? 2 : worse(code, unread > 0 ? 1 : 0);
}

const tellOf = (session: Session, name: string, { zh, en }: Message) =>
  tell(session, { zh: `${name}：${zh}`, en: `${name}: ${en}` });
