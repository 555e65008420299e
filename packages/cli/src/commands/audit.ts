import { type AuditResult, audit } from '@ogi-reports/audit';
import { runBatch } from '../batch.ts';
import { type Call, type CommandDefinition, inputArgument } from '../definition.ts';
import { type ExitCode, exitForFindings } from '../exit.ts';
import { findInputs } from '../input/find.ts';
import { documents, records } from '../input/kinds.ts';
import { type Known, readReports } from '../input/reports.ts';
import { auditPrinter } from '../output/audit-text.ts';
import { asOption, choosePrinter } from './report-formats.ts';

export const auditCommand: CommandDefinition = {
  argument: inputArgument,
  options: [asOption()],
  examples: [
    {
      line: 'ogi audit report.html',
      about: { zh: '读取并核对一份报告', en: 'read a report and check it' },
    },
    {
      line: 'ogi audit datasets/reports/records',
      about: { zh: '核对文件夹里的全部记录', en: 'check all records of a folder' },
    },
    {
      line: 'ogi parse report.pdf --as json | ogi audit - --as json',
      about: { zh: '核对已读取的结果', en: 'check a result of ogi parse' },
    },
  ],
  run: auditInputs,
};

/** What the audit says of one report, with the findings of reading it. */
export interface Audited extends AuditResult {
  id: string | null;
  title: string | null;
}

async function auditInputs(call: Call): Promise<ExitCode> {
  const { session, words } = call;
  const inputs = await findInputs(words, [...documents, ...records], session.input);
  const printer = choosePrinter<Audited>(call, inputs.several, () => auditPrinter(session));
  return runBatch(session, inputs, printer, async (source) => {
    const known = await readReports(source);
    return known.map(auditOne).map((result) => ({ result, code: exitForFindings(result.diagnostics) }));
  });
}

function auditOne({ report, diagnostics, document, evidence }: Known): Audited {
  const known = { ...(document && { document }), ...(evidence && { evidence }) };
  const result = audit(report, known);
  const read = diagnostics.map((diagnostic) => ({ ...diagnostic, basis: 'inferred' as const }));
  return { id: report.id, title: report.title, ...result, diagnostics: [...result.diagnostics, ...read] };
}
