import type { Diagnostic } from '@ogi-reports/schema';
import { runBatch } from '../batch.ts';
import { type Call, type CommandDefinition, inputArgument } from '../definition.ts';
import { type ExitCode, exitForFindings } from '../exit.ts';
import { Failure } from '../failure.ts';
import { findInputs } from '../input/find.ts';
import { decode } from '../input/json-text.ts';
import { findingsText } from '../output/diagnostics-text.ts';
import type { Printer } from '../output/printer.ts';
import { validateRecord } from '../record/validate-record.ts';
import type { Session } from '../session.ts';
import { asOption, choosePrinter } from './report-formats.ts';

export const validateCommand: CommandDefinition = {
  argument: inputArgument,
  options: [asOption()],
  examples: [
    {
      line: 'ogi validate datasets/reports/records',
      about: { zh: '检验全部记录', en: 'check all records' },
    },
    {
      line: 'ogi validate record.json --as json',
      about: { zh: '供其他程序使用', en: 'for other programs' },
    },
  ],
  run: validateInputs,
};

interface Validated {
  valid: boolean;
  diagnostics: Diagnostic[];
}

async function validateInputs(call: Call): Promise<ExitCode> {
  const { session, words } = call;
  const inputs = await findInputs(words, ['json'], session.input);
  const printer = choosePrinter<Validated>(call, inputs.several, () => textPrinter(session));
  return runBatch(session, inputs, printer, async ({ name, read }) => {
    const text = decode(await read());
    if (!text.trimStart().startsWith('{')) throw notJson;
    const diagnostics = validateRecord(name.replaceAll('\\', '/'), text);
    return {
      result: { valid: diagnostics.length === 0, diagnostics },
      code: exitForFindings(diagnostics),
    };
  });
}

const notJson = new Failure('not-json', {
  zh: '不是记录：记录是以 { 开头的 JSON 文件。要读取报告原文，请用 ogi parse。',
  en: 'not a record: records are JSON files that begin with {. To read a published report use ogi parse.',
});

/** What is wrong with each record, and how many are right. */
function textPrinter({ language, colours }: Session): Printer<Validated> {
  let valid = 0;
  let invalid = 0;
  return {
    begin: () => '',
    result: (_, { diagnostics }) => {
      if (diagnostics.length === 0) valid += 1;
      else invalid += 1;
      return findingsText(diagnostics, language, colours);
    },
    failure: () => '',
    end: () =>
      `${{ zh: `合格 ${valid}，不合格 ${invalid}`, en: `${valid} valid, ${invalid} not valid` }[language]}\n`,
  };
}
