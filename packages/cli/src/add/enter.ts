import { type EntryMode, enterRecord, RecordExists } from '@ogi-reports/dataset/contribute';
import { formatRecord, type Report } from '@ogi-reports/schema';
import { Failure } from '../failure.ts';
import { findingsText } from '../output/diagnostics-text.ts';
import { validateRecord } from '../record/validate-record.ts';
import type { Asker, Session } from '../session.ts';

/** What of a record would not pass `ogi validate`, as a Failure; a record that is not valid is never written. */
export function refuseInvalid({ language, colours }: Session, record: Report): void {
  const found = validateRecord('record.json', formatRecord(record));
  if (found.length === 0) return;
  const text = findingsText(found, language, colours);
  throw new Failure('not-valid', {
    zh: `这样的记录不合格，没有写入：\n${text}`,
    en: `such a record would not be valid, and was not written:\n${text}`,
  });
}

/** Writes the record, and asks what it is to one that is there already. Returns the paths to commit. */
export async function entered(
  session: Session,
  asker: Asker | undefined,
  { record, dataset, mode }: { record: Report; dataset: string; mode: EntryMode },
): Promise<string[]> {
  try {
    return await enterRecord(dataset, record, mode);
  } catch (error) {
    if (!(error instanceof RecordExists)) throw error;
    if (!asker) throw exists(error);
    const chosen = await asker.choose(error.text[session.language], choices.map(toChoice(session)));
    return chosen === 'skip' ? [] : enterRecord(dataset, record, chosen as EntryMode);
  }
}

const choices = [
  { value: 'restated', zh: '机构重新发布：旧版保留为 @1', en: 'published anew: keep the earlier one as @1' },
  { value: 'correction', zh: '录入有误：改写记录', en: 'entered wrongly: rewrite the record' },
  { value: 'skip', zh: '不写入', en: 'write nothing' },
];

const toChoice =
  ({ language }: Session) =>
  ({ value, ...label }: (typeof choices)[number]) => ({ value, label: label[language] });

const exists = ({ path }: RecordExists): Failure =>
  new Failure('record-exists', {
    zh: `${path} 已经存在，没有写入。机构重新发布的加 --restated（旧版保留），录入有误的加 --correction。`,
    en: `${path} exists, and nothing was written. Add --restated if the agency published it anew (the earlier one is kept), --correction if it was entered wrongly.`,
  });
