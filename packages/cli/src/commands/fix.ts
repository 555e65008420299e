import { writeFile } from 'node:fs/promises';
import { formatRecord, Report } from '@ogi-reports/schema';
import { runBatch } from '../batch.ts';
import { type Call, type CommandDefinition, inputArgument } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
import { findInputs } from '../input/find.ts';
import { decode } from '../input/json-text.ts';
import type { Printer } from '../output/printer.ts';

export const fixCommand: CommandDefinition = {
  argument: inputArgument,
  options: [
    { flags: '--write', about: { zh: '改写文件本身', en: 'rewrite the files themselves' } },
    {
      flags: '--check',
      about: {
        zh: '只列出排版不符的文件，有则退出码为 1',
        en: 'only list files laid out otherwise; exit code 1 if any',
      },
    },
  ],
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

interface Laid {
  text: string;
  changed: boolean;
}

async function fixInputs({ session, words, options }: Call): Promise<ExitCode> {
  const inputs = await findInputs(words, ['json'], session.input);
  const quiet = options.write === true || options.check === true;
  return runBatch(session, inputs, quiet ? namesPrinter : textPrinter, async ({ name, read }) => {
    const before = decode(await read());
    const text = formatRecord(toReport(before));
    const result = { text, changed: text !== before };
    if (options.write && result.changed && name !== '-') await writeFile(name, text);
    return { result, code: options.check && result.changed ? 1 : 0 };
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

const nothing = { begin: () => '', failure: () => '', end: () => '' };
const textPrinter: Printer<Laid> = { ...nothing, result: (_, { text }) => text };

/** The files that are laid out otherwise, one a line. */
const namesPrinter: Printer<Laid> = {
  ...nothing,
  result: (name, { changed }) => (changed ? `${name}\n` : ''),
};
