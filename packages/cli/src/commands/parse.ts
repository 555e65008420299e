import { type ParseResult, parse } from '@ogi-reports/parser';
import { runBatch } from '../batch.ts';
import { bulkOptions, inBulk } from '../bulk/options.ts';
import { type Call, type CommandDefinition, inputArgument } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { findInputs } from '../input/find.ts';
import { documents } from '../input/kinds.ts';
import { cellsPrinter } from '../output/cells-tsv.ts';
import { claimsPrinter } from '../output/claims-tsv.ts';
import { jsonPrinter, ndjsonPrinter } from '../output/json.ts';
import type { Printer } from '../output/printer.ts';
import type { Session } from '../session.ts';

type MakePrinter = (
  several: boolean,
  session: Session,
) => Printer<ParseResult> | Promise<Printer<ParseResult>>;

const formats: Record<string, MakePrinter> = {
  cells: cellsPrinter,
  claims: claimsPrinter,
  json: jsonPrinter,
  ndjson: ndjsonPrinter,
  table: async (_, session) => (await import('../output/report-table.ts')).tablePrinter(session),
};

export const parseCommand: CommandDefinition = {
  argument: inputArgument,
  options: [
    {
      flags: '--as <format>',
      about: {
        zh: '输出格式；终端上默认 table，否则默认 json',
        en: 'format of the output; table on a terminal, json elsewhere',
      },
      choices: Object.keys(formats),
    },
    ...bulkOptions,
  ],
  examples: [
    {
      line: 'ogi parse report.html',
      about: { zh: '显示读到的表格与发现', en: 'show the tables as read, and what was noticed' },
    },
    {
      line: 'ogi parse report.txt --as cells > cells.tsv',
      about: { zh: '每格一行，注明行列', en: 'one line per cell, with its place in the text' },
    },
    {
      line: 'ogi parse report.txt --as claims',
      about: { zh: '正文中的每个数字一行', en: 'one line per figure stated in prose' },
    },
    {
      line: 'ogi parse reports/ --as ndjson',
      about: { zh: '整个文件夹，每份报告一行 JSON', en: 'a whole folder, one result a line' },
    },
    {
      line: 'ogi parse reports/ --output results.ndjson --resume',
      about: { zh: '用全部核心，中断后可接着跑', en: 'on all cores; goes on after an interruption' },
    },
    {
      line: 'curl -s ADDRESS | ogi parse - --as json',
      about: { zh: '从标准输入读取', en: 'read standard input' },
    },
  ],
  run: parseInputs,
};

async function parseInputs(call: Call): Promise<ExitCode> {
  const { session, words, options } = call;
  const bulk = await inBulk(call, [...documents, 'ndjson', 'jsonl'], { command: 'parse' });
  if (bulk !== undefined) return bulk;
  const inputs = await findInputs(words, documents, session.input);
  const format = String(options.as ?? (session.out.isTerminal ? 'table' : 'json'));
  const printer = await (formats[format] as MakePrinter)(inputs.several, session);
  return runBatch(session, inputs, printer, async ({ name, read }) => {
    const result = await parse(await read(), { fileName: name });
    return { result, code: leftSomethingUnread(result) ? 1 : 0 };
  });
}

/** Whether a value stands in the document that could not be read. Findings about what was read are the audit's. */
function leftSomethingUnread({ diagnostics }: ParseResult): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
