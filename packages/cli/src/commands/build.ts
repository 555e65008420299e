import { stat } from 'node:fs/promises';
import {
  buildRelease,
  type ReleaseOptions,
  ReleaseRefused,
  releaseFormats,
} from '@ogi-reports/dataset/build';
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
import { formatsNamed } from './build-formats.ts';

export const buildCommand: CommandDefinition = {
  argument: {
    flags: '<records>',
    about: {
      zh: '记录所在的文件夹，或每行一条记录的 .ndjson 文件',
      en: 'the folder that holds the records, or an .ndjson file with one a line',
    },
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
      flags: '--formats <names>',
      about: {
        zh: `只写这些格式，以逗号分隔（${releaseFormats.join('、')}），默认全部`,
        en: `write only these formats, with commas between (${releaseFormats.join(', ')}); all by default`,
      },
    },
    {
      flags: '--partition <column>',
      about: {
        zh: '把 Parquet 按 year（年度）分文件夹，用于全国规模的数据',
        en: 'lay Parquet out by year, for data of a country’s size',
      },
      choices: ['year'],
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
    {
      line: 'ogi build country.ndjson --out country --formats parquet,ndjson --partition year',
      about: {
        zh: '全国规模：只写 NDJSON 和按年分的 Parquet',
        en: 'a country: NDJSON and Parquet by year alone',
      },
    },
  ],
  run: build,
};

async function build({ session, words, options }: Call): Promise<ExitCode> {
  const records = words[0] as string;
  const out = String(options.out ?? 'release');
  const chosen = releaseOf(options);
  await guardFolders(records, out, options.force === true);
  const sources = await recordFiles(records, session);
  const progress = showProgress(session, sources.length * 2);
  const faults =
    (await findFaults(session, sources, progress)) ||
    (await refusal(session, buildRelease(records, out, { ...chosen, onProgress: progress.step })));
  progress.stop();
  await (faults ? session.talk.write(faults) : session.out.write(`${out}\n`));
  return faults ? 1 : 0;
}

/** The files of a folder of records. The lines of an NDJSON file are checked as they are built from. */
async function recordFiles(records: string, { input }: Session): Promise<Source[]> {
  if ((await stat(records)).isFile()) return [];
  return (await findInputs([records], ['json'], input)).sources;
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

/** The version, its date, the release before and the files to write, as the command line says. */
function releaseOf({ release, date, previous, formats, partition }: Call['options']): ReleaseOptions {
  return {
    ...(formats !== undefined && { formats: formatsNamed(String(formats)) }),
    ...(partition !== undefined && { partition: 'year' }),
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
