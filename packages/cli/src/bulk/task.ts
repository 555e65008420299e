import { type AuditManyOptions, audit } from '@ogi-reports/audit';
import { type ConversionTarget, convert } from '@ogi-reports/converter';
import { parse } from '@ogi-reports/parser';
import { type ExitCode, exitForFindings } from '../exit.ts';
import { type Known, readReports, recordOf } from '../input/reports.ts';
import type { Source } from '../input/source.ts';
import { documentOf, jsonOf } from './line-input.ts';

/** What a bulk run does with each input. Plain data, so that it can be sent to another thread. */
export type Task =
  | { command: 'parse' }
  | { command: 'audit'; options: Pick<AuditManyOptions, 'rules' | 'decisions'> }
  | { command: 'convert'; to: ConversionTarget; strict: boolean };

/** What became of one report: the object of its line, and the exit code that it asks for. */
export interface Outcome {
  result: object;
  code: ExitCode;
}

/** The work of a task on a file, and on a line of NDJSON. Both throw a Failure where nothing can be read. */
export interface Work {
  ofFile(source: Source): Promise<Outcome[]>;
  ofLine(line: string, name: string): Promise<Outcome>;
}

/** The work that a task describes. */
export function workOf(task: Task): Work {
  if (task.command === 'parse') return parseWork;
  const each =
    task.command === 'audit'
      ? (known: Known) => audited(known, task.options)
      : (known: Known) => converted(known, task);
  return {
    ofFile: async (source) => (await readReports(source)).map(each),
    ofLine: async (line) => each(recordOf(jsonOf(line))),
  };
}

const parseWork: Work = {
  ofFile: async ({ name, read }) => [await parsed(await read(), name)],
  async ofLine(line, name) {
    const document = await documentOf(jsonOf(line), name);
    return parsed(document.content, document.name);
  },
};

async function parsed(content: Uint8Array | string, fileName: string): Promise<Outcome> {
  const result = await parse(content, { fileName });
  return { result, code: result.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0 };
}

/** Each report by itself: comparing reports with each other needs all of them in one place. */
function audited(
  { report, document, evidence, diagnostics: reading }: Known,
  options: Pick<AuditManyOptions, 'rules' | 'decisions'>,
): Outcome {
  const result = audit(report, { ...options, ...(document && { document }), ...(evidence && { evidence }) });
  const diagnostics = [...result.diagnostics, ...reading];
  return { result: { id: report.id, ...result, diagnostics }, code: exitForFindings(diagnostics) };
}

function converted({ report }: Known, { to, strict }: Extract<Task, { command: 'convert' }>): Outcome {
  const result = convert(report, { to });
  return { result, code: strict && result.losses.length > 0 ? 1 : 0 };
}
