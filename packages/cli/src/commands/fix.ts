import { formatRecord, Report } from '@ogi-reports/schema';
import { runBatch } from '../batch.ts';
import { type Call, type CommandDefinition, inputArgument } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
import { findInputs } from '../input/find.ts';
import { decode } from '../input/json-text.ts';
import { changedPrinter, rewrite, rewriteOptions } from '../record/rewrite.ts';

export const fixCommand: CommandDefinition = {
  argument: inputArgument,
  options: rewriteOptions({
    zh: '只列出排版不符的文件，有则退出码为 1',
    en: 'only list files laid out otherwise; exit code 1 if any',
  }),
  examples: [
    {
      line: 'ogi fix record.json',
      about: { zh: '显示排好的记录', en: 'print the record, one row of the form per line' },
    },
    {
      line: 'ogi fix --write datasets/reports/records',
      about: { zh: '改写文件夹里的全部记录', en: 'rewrite all records of a folder' },
    },
  ],
  run: fixInputs,
};

async function fixInputs({ session, words, options }: Call): Promise<ExitCode> {
  const inputs = await findInputs(words, ['json'], session.input);
  return runBatch(session, inputs, changedPrinter(options), async ({ name, read }) => {
    const before = decode(await read());
    const text = formatRecord(toReport(before));
    return rewrite(name, { text, changed: text !== before }, options);
  });
}

function toReport(text: string): Report {
  try {
    return Report.parse(JSON.parse(text));
  } catch (cause) {
    const told = {
      zh: '不是合格的记录，未作改动。用 ogi validate 查看位置与改法。',
      en: 'not a valid record, left as it is. ogi validate shows where, and how to mend it.',
    };
    throw new Failure('not-a-record', told, { cause });
  }
}
