import type { Call, OptionDefinition } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
import { findInputs } from '../input/find.ts';
import type { Task } from './task.ts';

/** Options of commands that can go through very many inputs. */
export const bulkOptions: readonly OptionDefinition[] = [
  {
    flags: '--jobs <number>',
    about: {
      zh: '并行线程数（NDJSON 输出，逐份处理）；输入很多时默认用全部核心',
      en: 'threads to use (NDJSON, each report by itself); all cores by default where inputs are many',
    },
  },
  {
    flags: '--output <file>',
    about: { zh: '写入文件，并记下进度以便续跑', en: 'write to a file, with a journal to go on from' },
  },
  {
    flags: '--resume',
    about: {
      zh: '接着上次中断处继续（与 --output 合用）',
      en: 'go on where a run with --output was interrupted',
    },
  },
  {
    flags: '--lines',
    about: {
      zh: '标准输入每行一份 JSON，标准输出每行一个结果',
      en: 'a filter: one JSON input a line on standard input, one result a line on standard output',
    },
  },
];

/** So many inputs are worth starting threads for. */
const many = 32;

/**
 * Runs the task in bulk where the options ask for it, or where NDJSON of very many inputs is asked for and the task
 * needs no comparison between them; undefined where the command is to run as usual.
 */
export async function inBulk(
  { session, words, options }: Call,
  kinds: readonly string[],
  task: Task,
): Promise<ExitCode | undefined> {
  const asked = ['jobs', 'output', 'resume', 'lines'].some((name) => options[name] !== undefined);
  if (asked && options.as !== undefined && options.as !== 'ndjson') throw onlyLines();
  if (options.resume && options.output === undefined) throw noOutput();
  if (options.lines) return (await import('./filter.ts')).runFilter(session, task);
  if (!asked && (options.as !== 'ndjson' || task.command === 'audit')) return undefined;
  const inputs = await findInputs(words, kinds, session.input);
  if (!asked && inputs.sources.length < many) return undefined;
  const { allCores, runBulk } = await import('./run.ts');
  const threads = options.jobs === undefined ? allCores() : threadsOf(String(options.jobs));
  const output = options.output === undefined ? {} : { output: String(options.output) };
  return runBulk(session, inputs, task, { threads, resume: options.resume === true, ...output });
}

function threadsOf(given: string): number {
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given);
  throw new Failure('bad-number', {
    zh: `--jobs 应为 1 到 999 的整数，不是 ${given}。`,
    en: `--jobs takes a whole number from 1 to 999, not ${given}.`,
  });
}

const onlyLines = (): Failure =>
  new Failure('only-ndjson', {
    zh: '--jobs、--output、--resume、--lines 只能与 --as ndjson 合用。',
    en: '--jobs, --output, --resume and --lines go with --as ndjson only.',
  });

const noOutput = (): Failure =>
  new Failure('no-output', {
    zh: '--resume 需要 --output：写明上次输出到哪个文件。',
    en: '--resume needs --output: name the file that the interrupted run wrote to.',
  });
