import { compare, type Delta, readBeside, renderDelta } from '@ogi-reports/dataset/diff';
import type { Call, CommandDefinition } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';

export const diffCommand: CommandDefinition = {
  argument: {
    flags: '<versions...>',
    about: {
      zh: '旧的与新的：发布文件夹、记录文件夹或 reports.ndjson',
      en: 'the older and the newer: release folders, folders of records or reports.ndjson',
    },
  },
  options: [
    {
      flags: '--as <format>',
      about: {
        zh: '输出格式，默认 text（给人看）',
        en: 'format of the output; text, for people, by default',
      },
      choices: ['text', 'json', 'markdown'],
    },
  ],
  examples: [
    {
      line: 'ogi diff release-1.0.0 release-1.1.0',
      about: { zh: '两次发布之间改了什么', en: 'what changed from one release to the next' },
    },
    {
      line: 'ogi diff release datasets/reports/records --as markdown',
      about: { zh: '发布以来记录的改动', en: 'what the records have changed since a release' },
    },
    {
      line: 'ogi diff old/ new/ --as json',
      about: { zh: '供其他程序使用', en: 'for other programs' },
    },
  ],
  run: compareVersions,
};

/** Exit code 1 where reports are gone and nothing says where they went: an id never vanishes. */
async function compareVersions({ session, words, options }: Call): Promise<ExitCode> {
  const [older, newer, ...more] = words;
  if (!older || !newer || more.length > 0) throw notTwo(words.length);
  const delta = await compare(older, newer);
  await session.out.write(await write(delta, newer, String(options.as ?? 'text'), session.language));
  return delta.removed.length > 0 ? 1 : 0;
}

async function write(delta: Delta, newer: string, as: string, language: 'zh' | 'en'): Promise<string> {
  if (as === 'json') return `${JSON.stringify(delta, null, 2)}\n`;
  const { corrections } = await readBeside(newer);
  return renderDelta(delta, { as: as === 'markdown' ? as : 'text', language, corrections });
}

const notTwo = (count: number): Failure =>
  new Failure('not-two', {
    zh: `要比较的是两个版本，先旧后新；写了 ${count} 个。`,
    en: `Two versions are compared, the older first; ${count} were named.`,
  });
