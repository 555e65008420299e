import { addInput } from '../add/add-input.ts';
import { answersOf, modeOf } from '../add/answers.ts';
import { datasetFolder } from '../add/dataset-folder.ts';
import { saveTemplate } from '../add/template.ts';
import { Cancelled } from '../add/terminal-asker.ts';
import { runBatch } from '../batch.ts';
import type { Call, CommandDefinition } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
import { findInputs } from '../input/find.ts';
import { documents } from '../input/kinds.ts';
import type { Printer } from '../output/printer.ts';
import { noProgress } from '../output/progress.ts';

const option = (flags: string, zh: string, en: string) => ({ flags, about: { zh, en } });

export const addCommand: CommandDefinition = {
  argument: {
    flags: '[input...]',
    about: {
      zh: '保存的网页、Word、PDF 或填好的模板；也可以是文件夹',
      en: 'saved pages, Word files, PDFs or filled templates; or folders of them',
    },
  },
  options: [
    option(
      '--agency <name>',
      '机构全称，或 agencies.tsv 中的编号',
      'the agency in full, or its id in agencies.tsv',
    ),
    option('--year <year>', '报告年度', 'the reporting year'),
    option('--url <address>', '发布的网址', 'the address at which it was published'),
    option('--publisher <name>', '由谁发布', 'who published it'),
    option(
      '--retrieved-on <date>',
      '取得文件的日期，如 2026-01-31',
      'the day it was fetched, such as 2026-01-31',
    ),
    option('--reviewer <name>', '复核者，可用化名', 'who has checked it; a pseudonym will do'),
    option('--restated', '机构重新发布：旧记录保留为 @1', 'published anew: the earlier record is kept as @1'),
    option('--correction', '录入有误：改写已有的记录', 'entered wrongly: rewrite the record that is there'),
    option(
      '--dataset <folder>',
      '数据集的文件夹，默认 datasets/reports',
      "the dataset's folder, datasets/reports by default",
    ),
    option('--yes', '不询问，用于脚本', 'ask nothing, for scripts'),
    option(
      '--template <file>',
      '写出一份空白模板（xlsx），手工填写',
      'write an empty template (xlsx), to fill in by hand',
    ),
    {
      ...option('--form <form>', '模板用哪种表式，默认 2021', 'the form of the template, 2021 by default'),
      choices: ['2021', '2019-trial', '2014-table'],
    },
  ],
  examples: [
    {
      line: 'ogi add report.html --url https://www.example.gov.cn/2023.html',
      about: { zh: '读取网页，核对后写出记录', en: 'read a saved page, and write its record' },
    },
    {
      line: 'ogi add --template blank.xlsx --form 2021',
      about: { zh: '要手工填写的空白模板', en: 'an empty template, to fill in by hand' },
    },
    { line: 'ogi add filled.xlsx', about: { zh: '读入填好的模板', en: 'read a filled template' } },
    {
      line: 'ogi add reports/ --yes',
      about: { zh: '整个文件夹，不询问', en: 'a whole folder, without questions' },
    },
  ],
  run: add,
};

async function add(call: Call): Promise<ExitCode> {
  const { session, words, options } = call;
  if (options.template !== undefined) return saveTemplate(session, String(options.template), options.form);
  if (words.length === 0) throw nothingNamed;
  const dataset = await datasetFolder(options.dataset === undefined ? undefined : String(options.dataset));
  const task = {
    dataset,
    answers: answersOf(call),
    mode: modeOf(call),
    asker: options.yes ? undefined : session.asker,
  };
  const inputs = await findInputs(words, documents, session.input);
  return runBatch(
    session,
    inputs,
    pathsPrinter,
    async (source) => {
      try {
        return { result: await addInput(session, source, task), code: 0 };
      } catch (error) {
        // Whoever breaks off one question doesn't want to be asked the next.
        if (error instanceof Cancelled) inputs.sources.length = 0;
        throw error;
      }
    },
    noProgress,
  );
}

const nothingNamed = new Failure('nothing-named', {
  zh: '没有写明文件。例：ogi add report.html；要空白模板：ogi add --template blank.xlsx。',
  en: 'no file was named. Try ogi add report.html, or ogi add --template blank.xlsx for a template.',
});

/** The paths to commit, one a line. */
const pathsPrinter: Printer<string[]> = {
  begin: () => '',
  result: (_, paths) => paths.map((path) => `${path}\n`).join(''),
  failure: () => '',
  end: () => '',
};
