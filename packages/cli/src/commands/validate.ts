import type { Diagnostic } from '@ogi-reports/schema';
import { runBatch } from '../batch.ts';
import { type Call, type CommandDefinition, inputArgument } from '../definition.ts';
import { type ExitCode, exitForFindings } from '../exit.ts';
import { Failure } from '../failure.ts';
import { findInputs } from '../input/find.ts';
import { decode } from '../input/json-text.ts';
import { countText, findingsText } from '../output/diagnostics-text.ts';
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

function textPrinter({ language, colours }: Session): Printer<Validated> {
  return {
    begin: () => '',
    result: (file, { diagnostics }) => {
      const good = { zh: '合格', en: 'valid' }[language];
      if (diagnostics.length === 0) return `${file}  ${colours.green(good)}\n`;
      const findings = findingsText(diagnostics, language, colours);
      return `${file}  ${countText(diagnostics, language)}\n${findings}`;
    },
    failure: (file, { text }) => `${file}  ${colours.red(text[language])}\n`,
    end: () => '',
  };
}
