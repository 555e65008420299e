import { formatRecord, type Message, Report } from '@ogi-reports/schema';
import { type MigrationOptions, migrate } from '@ogi-reports/schema/migrate';
import { runBatch } from '../batch.ts';
import { type Call, type CommandDefinition, inputArgument } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
import { findInputs } from '../input/find.ts';
import { decode, parseJson } from '../input/json-text.ts';
import { changedPrinter, type Rewritten, rewrite, rewriteOptions } from '../record/rewrite.ts';
import { tell } from '../session.ts';

export const migrateCommand = migrateWith({});

/** The command with a history of schema versions; another than the real one is for tests. */
export function migrateWith(history: MigrationOptions): CommandDefinition {
  return {
    argument: inputArgument,
    options: rewriteOptions({
      zh: '只列出旧版结构的文件，有则退出码为 1',
      en: 'only list files of an older schema version; exit code 1 if any',
    }),
    examples: [
      {
        line: 'ogi migrate --write datasets/reports/records',
        about: { zh: '把文件夹里的旧记录改写为现行结构', en: 'bring the records of a folder up to date' },
      },
      {
        line: 'ogi migrate old.json',
        about: { zh: '显示改写后的样子，不动文件', en: 'show what a record becomes, without changing it' },
      },
      {
        line: 'ogi migrate --check datasets/reports/records',
        about: { zh: '哪些记录还是旧结构', en: 'which records are of an older schema version' },
      },
    ],
    run: (call) => migrateInputs(call, history),
  };
}

async function migrateInputs(call: Call, history: MigrationOptions): Promise<ExitCode> {
  const { session, words, options } = call;
  const inputs = await findInputs(words, ['json'], session.input);
  const counts = { changed: 0, current: 0 };
  const code = await runBatch(session, inputs, changedPrinter(options), async (source) => {
    const rewritten = brought(decode(await source.read()), history);
    counts[rewritten.changed ? 'changed' : 'current'] += 1;
    return rewrite(source.name, rewritten, options);
  });
  if (inputs.several) await tell(session, summary(counts));
  return code;
}

/** A current record keeps its text; one that took steps is laid out as `ogi fix` lays it out. */
function brought(text: string, history: MigrationOptions): Rewritten {
  const { record, steps } = migrate(parseJson(text), history);
  if (steps.length === 0) return { text, changed: false };
  const result = Report.safeParse(record);
  if (result.success) return { text: formatRecord(result.data), changed: true };
  const [issue] = result.error.issues;
  throw unfinished(issue ? `${issue.path.join('.')}: ${issue.message}` : '');
}

const unfinished = (detail: string): Failure =>
  new Failure('not-migrated', {
    zh: `按现行结构仍不合格（${detail}），未作改动。原记录可能本来就有误：请用写它的那一版 ogi validate 查看。`,
    en: `still not valid under the current schema (${detail}), left as it is. The record may have been at fault before: see ogi validate of the version that it was written for.`,
  });

const summary = ({ changed, current }: { changed: number; current: number }): Message => ({
  zh: `旧结构 ${changed}，已是现行结构 ${current}。`,
  en: `${changed} of an older schema version, ${current} current.`,
});
