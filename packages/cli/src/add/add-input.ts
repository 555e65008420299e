import { join } from 'node:path';
import type { Answers, EntryMode } from '@ogi-reports/dataset/contribute';
import type { Report } from '@ogi-reports/schema';
import type { Source } from '../input/source.ts';
import { countText } from '../output/diagnostics-text.ts';
import { type Asker, type Session, tell } from '../session.ts';
import { completed } from './complete.ts';
import { entered, refuseInvalid } from './enter.ts';
import { readInput } from './read-input.ts';
import { showReading } from './show.ts';

/** What is the same for all inputs of one command line. */
export interface AddTask {
  dataset: string;
  answers: Answers;
  mode: EntryMode;
  /** Whoever may be asked; undefined for scripts. */
  asker: Asker | undefined;
}

/** Reads one input and enters it as a record. Returns the paths that changed; none where a person said no. */
export async function addInput(session: Session, source: Source, task: AddTask): Promise<string[]> {
  const { dataset, mode, asker } = task;
  const read = await readInput(source);
  if (asker) await showReading(session, source.name, read);
  const answers = { ...read.answers, ...task.answers };
  const record = await completed(session, asker, { report: read.report, answers, dataset });
  refuseInvalid(session, record);
  if (asker && !(await asker.confirm(question(record)[session.language]))) return [];
  const paths = await entered(session, asker, { record, dataset, mode });
  const committed = paths.map((path) => join(dataset, path).replaceAll('\\', '/'));
  if (committed.length > 0)
    await advise(session, record, committed, countText(read.findings, session.language));
  return committed;
}

const question = ({ id, agency }: Report) => ({
  zh: `与原文一致吗？写入 ${id}（${agency.name}）？`,
  en: `Is it as the document has it? Write ${id} (${agency.name})?`,
});

async function advise(session: Session, { id }: Report, paths: string[], findings: string): Promise<void> {
  await tell(session, {
    zh: `已写入 ${id}；核对：${findings}（报告自身的矛盾照原样收录）。`,
    en: `${id} is written. The audit: ${findings} (what a report contradicts in itself is kept as published).`,
  });
  await tell(session, {
    zh: `请提交：git add ${paths.join(' ')} && git commit -m "Add ${id}"`,
    en: `To commit: git add ${paths.join(' ')} && git commit -m "Add ${id}"`,
  });
}
