import { namedQueries } from '@ogi-reports/dataset/query';
import type { Call, CommandDefinition } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
import { decode } from '../input/json-text.ts';
import { streamSource } from '../input/source.ts';
import { answerFormats, answerText } from '../output/answer.ts';
import { openSource } from '../query/source.ts';
import { type Session, tell } from '../session.ts';

export const queryCommand: CommandDefinition = {
  argument: {
    flags: '[sql]',
    about: {
      zh: '一条 SELECT 语句，加引号；- 表示从标准输入读取。不写则列出现成的问题',
      en: 'one SELECT statement in quotation marks, or - for standard input; without one, named questions are listed',
    },
  },
  options: [
    {
      flags: '--named <name>',
      about: { zh: '问一个现成的问题', en: 'ask a question that is ready' },
      choices: namedQueries.map(({ name }) => name),
    },
    {
      flags: '--from <source>',
      about: {
        zh: '发布文件夹、记录文件夹或 reports.ndjson；默认为已安装的数据包',
        en: 'a release folder, a folder of records or reports.ndjson; the installed package by default',
      },
    },
    {
      flags: '--as <format>',
      about: {
        zh: '输出格式；终端上默认 table，否则默认 csv',
        en: 'format of the answer; table on a terminal, csv elsewhere',
      },
      choices: [...answerFormats],
    },
  ],
  examples: [
    { line: 'ogi query', about: { zh: '列出现成的问题', en: 'list the questions that are ready' } },
    {
      line: 'ogi query --named requests --as table',
      about: { zh: '各机构收到的申请', en: 'requests received by each agency' },
    },
    {
      line: 'ogi query "SELECT year, count(*) AS reports FROM reports GROUP BY year ORDER BY year"',
      about: { zh: '自己写 SQL', en: 'SQL of your own' },
    },
    {
      line: 'ogi query --from datasets/reports/records --named wanted --as csv',
      about: { zh: '问一个记录文件夹', en: 'ask a folder of records' },
    },
  ],
  run: query,
};

async function query({ session, words, options }: Call): Promise<ExitCode> {
  const sql = await questionOf(session, words[0], options.named);
  if (sql === undefined) return listQuestions(session);
  const source = await openSource(options.from === undefined ? undefined : String(options.from));
  try {
    const answer = await source.ask(sql);
    const format = String(options.as ?? (session.out.isTerminal ? 'table' : 'csv'));
    await session.out.write(await answerText(answer, format));
    return 0;
  } finally {
    await source.close();
  }
}

async function questionOf(
  session: Session,
  word: string | undefined,
  named: string | boolean | undefined,
): Promise<string | undefined> {
  if (word !== undefined && named !== undefined) throw bothAsked;
  if (named !== undefined) return namedQueries.find(({ name }) => name === named)?.sql;
  return word === '-' ? decode(await streamSource(session.input).read()) : word;
}

const bothAsked = new Failure('both-asked', {
  zh: 'SQL 与 --named 只能写一样。',
  en: 'Give either SQL or --named, not both.',
});

async function listQuestions(session: Session): Promise<ExitCode> {
  const width = Math.max(...namedQueries.map(({ name }) => name.length)) + 2;
  for (const { name, about } of namedQueries)
    await session.out.write(`${name.padEnd(width)}${about[session.language]}\n`);
  await tell(session, {
    zh: '用 ogi query --named <名称> 提问，或自己写 SQL：ogi query "SELECT …"。',
    en: 'Ask one with ogi query --named <name>, or write SQL: ogi query "SELECT …".',
  });
  return 0;
}
