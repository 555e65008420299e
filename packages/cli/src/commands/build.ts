import { buildRelease, ReleaseRefused } from '@ogi-reports/dataset/build';
import type { Call, CommandDefinition } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { findInputs } from '../input/find.ts';
import { decode } from '../input/json-text.ts';
import type { Source } from '../input/source.ts';
import { findingsText } from '../output/diagnostics-text.ts';
import { type Progress, showProgress } from '../output/progress.ts';
import { validateRecord } from '../record/validate-record.ts';
import type { Session } from '../session.ts';
import { guardFolders } from './build-folders.ts';

export const buildCommand: CommandDefinition = {
  argument: {
    flags: '<records>',
    about: { zh: '记录所在的文件夹', en: 'the folder that holds the records' },
  },
  options: [
    {
      flags: '--out <folder>',
      about: {
        zh: '发布文件放在哪里，默认 release；已有其他内容时不动它',
        en: 'where the release files go, release by default; a folder with other content is left alone',
      },
    },
    {
      flags: '--release <version>',
      about: { zh: '数据集版本，默认 0.0.0', en: 'version of the dataset, 0.0.0 by default' },
    },
    {
      flags: '--previous <folder>',
      about: {
        zh: '上一次发布的文件夹：写出差别和变更记录，并检查版本与承诺',
        en: 'the release before: brings delta and changelog, and checks the version and what was promised',
      },
    },
    {
      flags: '--date <date>',
      about: { zh: '发布日期，如 2026-01-31', en: 'date of the release, such as 2026-01-31' },
    },
    {
      flags: '--force',
      about: { zh: '清空已有的输出文件夹', en: 'empty an output folder that is there already' },
    },
  ],
  examples: [
    {
      line: 'ogi build datasets/reports/records --out release --release 1.2.0',
      about: { zh: '生成 1.2.0 版的发布文件', en: 'build the release files of version 1.2.0' },
    },
    {
      line: 'ogi build datasets/reports/records --out next --release 1.3.0 --previous release',
      about: { zh: '生成下一版，写出差别', en: 'the next version, with what has changed' },
    },
  ],
  run: build,
};

async function build({ session, words, options }: Call): Promise<ExitCode> {
  const folder = words[0] as string;
  const out = String(options.out ?? 'release');
  await guardFolders(folder, out, options.force === true);
  const { sources } = await findInputs([folder], ['json'], session.input);
  const progress = showProgress(session, sources.length * 2);
  const faults =
    (await findFaults(session, sources, progress)) ||
    (await refusal(session, buildRelease(folder, out, { ...releaseOf(options), onProgress: progress.step })));
  progress.stop();
  await (faults ? session.talk.write(faults) : session.out.write(`${out}\n`));
  return faults ? 1 : 0;
}

/** Why a release may not follow the one before; nothing where it may. */
async function refusal({ language }: Session, built: Promise<unknown>): Promise<string> {
  try {
    await built;
    return '';
  } catch (error) {
    if (!(error instanceof ReleaseRefused)) throw error;
    return error.faults.map((fault) => `ogi: ${fault[language]}\n`).join('');
  }
}

/** The version, its date, and the release before, as the command line says. */
function releaseOf({ release, date, previous }: Call['options']) {
  return {
    version: String(release ?? '0.0.0'),
    ...(date !== undefined && { date: String(date) }),
    ...(previous !== undefined && { previous: String(previous) }),
  };
}

/** What keeps records from being built: all of it, rather than the first. */
async function findFaults(session: Session, sources: Source[], progress: Progress): Promise<string> {
  let text = '';
  for (const { name, read } of sources) {
    const found = validateRecord(name, decode(await read()));
    text += findingsText(found, session.language, session.colours);
    progress.step();
  }
  return text;
}
