import { type Conversion, type ConversionTarget, convert } from '@ogi-reports/converter';
import { runBatch } from '../batch.ts';
import { bulkOptions, inBulk } from '../bulk/options.ts';
import { type Call, type CommandDefinition, inputArgument } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { findInputs } from '../input/find.ts';
import { documents, records } from '../input/kinds.ts';
import { readReports } from '../input/reports.ts';
import { conversionPrinter } from '../output/conversion-text.ts';
import { ledgerPrinter } from '../output/ledger-tsv.ts';
import { asOption, choosePrinter } from './report-formats.ts';

export const convertCommand: CommandDefinition = {
  argument: inputArgument,
  options: [
    {
      flags: '--to <form>',
      about: { zh: '换算成哪种表式', en: 'the form to convert to' },
      choices: ['2019-trial', '2021'],
      required: true,
    },
    {
      flags: '--strict',
      about: { zh: '有损失时退出码为 1', en: 'exit code 1 where anything is lost' },
    },
    asOption(['tsv']),
    ...bulkOptions,
  ],
  examples: [
    {
      line: 'ogi convert --to 2021 report-2018.html',
      about: { zh: '逐格列出去向与损失', en: 'where every cell went, and what was lost' },
    },
    {
      line: 'ogi convert --to 2021 --as tsv reports/ > ledger.tsv',
      about: { zh: '整个文件夹的账目', en: 'the ledger of a whole folder' },
    },
    {
      line: 'ogi convert --to 2021 --strict record.json',
      about: { zh: '有损失即视为失败', en: 'fail where anything is lost' },
    },
  ],
  run: convertInputs,
};

async function convertInputs(call: Call): Promise<ExitCode> {
  const { session, words, options } = call;
  const to = options.to as ConversionTarget;
  const kinds = [...documents, ...records];
  const bulk = await inBulk(call, kinds, { command: 'convert', to, strict: options.strict === true });
  if (bulk !== undefined) return bulk;
  const inputs = await findInputs(words, kinds, session.input);
  const printer =
    options.as === 'tsv'
      ? ledgerPrinter(inputs.several)
      : choosePrinter<Conversion>(call, inputs.several, () => conversionPrinter(session));
  return runBatch(session, inputs, printer, async (source) => {
    const known = await readReports(source);
    return known.map(({ report }) => {
      const result = convert(report, { to });
      return { result, code: options.strict && result.losses.length > 0 ? 1 : 0 };
    });
  });
}
