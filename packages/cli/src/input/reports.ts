import { type ParseResult, parse } from '@ogi-reports/parser';
import { Report } from '@ogi-reports/schema';
import { isReport } from '@ogi-reports/schema/check';
import { Failure } from '../failure.ts';
import { decode, looksLikeJson } from './json-text.ts';
import { ending } from './kinds.ts';
import type { Source } from './source.ts';

/** A report with what is known of the document behind it: much for a document just read, nothing for a record. */
export type Known = Pick<ParseResult, 'report' | 'diagnostics'> &
  Partial<ParseResult> & {
    /** The text of the record's file, where the report is the whole of it. */
    text?: string;
  };

/**
 * The reports of an input: a document, a record, a result of `ogi parse --as json`, or one of these a line.
 * @throws Failure or ParseError where nothing of the kind can be read.
 */
export async function readReports({ name, read }: Source): Promise<Known[]> {
  const bytes = await read();
  if (!looksLikeJson(bytes)) return [await parse(bytes, { fileName: name })];
  const text = decode(bytes);
  const lines = ['ndjson', 'jsonl'].includes(ending(name))
    ? text.split('\n').filter((line) => line.trim())
    : [text];
  const values = lines.flatMap((line) => elements(line)).map(recordOf);
  return values.length === 1 ? values.map((value) => ({ ...value, text })) : values;
}

function elements(text: string): unknown[] {
  try {
    return [JSON.parse(text)].flat();
  } catch (error) {
    throw notARecord((error as Error).message);
  }
}

/** A record, or a result of `ogi parse`, as JSON gave it. @throws Failure where it is neither. */
export function recordOf(value: unknown): Known {
  const holder = typeof value === 'object' && value !== null && 'report' in value ? value : { report: value };
  if (isReport(holder.report)) return { diagnostics: [], ...holder, report: holder.report as Report };
  const result = Report.safeParse(holder.report);
  if (!result.success) throw notARecord(firstIssue(result.error.issues));
  return { diagnostics: [], ...holder, report: result.data };
}

function firstIssue(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const [issue] = issues;
  return issue ? `${issue.path.join('.')}: ${issue.message}` : '';
}

const notARecord = (detail: string): Failure =>
  new Failure('not-a-record', {
    zh: `不是合格的记录（${detail}）。用 ogi validate 查看位置与改法。`,
    en: `not a valid record (${detail}). ogi validate shows where, and how to mend it.`,
  });
