import type { Message } from '@ogi-reports/schema';
import { type ExitCode, worse } from '../exit.ts';
import { asFailure } from '../failure.ts';
import { fileSource } from '../input/source.ts';
import { failureRecord } from '../output/printer.ts';
import { linesIn } from './lines.ts';
import type { Outcome, Work } from './task.ts';
import type { Unit } from './unit.ts';

/** What became of a piece: its lines of output, how many inputs were read and not, and what to tell of those. */
export interface Done {
  text: string;
  read: number;
  unread: number;
  code: ExitCode;
  talk: { name: string; text: Message }[];
}

export const nothingDone = (): Done => ({ text: '', read: 0, unread: 0, code: 0, talk: [] });

/** Does one piece. A document or line that cannot be read becomes an error record, and the rest goes on. */
export async function doUnit(unit: Unit, work: Work): Promise<Done> {
  const done = nothingDone();
  if (unit.kind === 'file') await enter(done, unit.name, () => work.ofFile(fileSource(unit.name)));
  else await doLines(unit, work, done);
  return done;
}

async function doLines({ name, start, end }: Extract<Unit, { kind: 'lines' }>, work: Work, done: Done) {
  try {
    for await (const { text, offset } of linesIn(name, start, end)) {
      const called = `${name}@${offset}`;
      await enter(done, called, async () => [await work.ofLine(text, called)]);
    }
  } catch (error) {
    await enter(done, name, () => Promise.reject(error));
  }
}

/** Enters the outcomes of one input, or why there are none. */
export async function enter(done: Done, name: string, work: () => Promise<Outcome[]>): Promise<void> {
  try {
    for (const { result, code } of await work()) {
      done.text += `${JSON.stringify({ file: name, ...result })}\n`;
      done.code = worse(done.code, code);
    }
    done.read += 1;
  } catch (error) {
    const failure = asFailure(error);
    done.text += `${JSON.stringify(failureRecord(name, failure))}\n`;
    done.unread += 1;
    done.talk.push({ name, text: failure.text });
  }
}
