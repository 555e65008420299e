import { type Audited, auditBatch } from '../audit/audited.ts';
import { type AuditChoices, readAuditConfig } from '../audit/config.ts';
import { auditPrinter } from '../audit/printers.ts';
import { Verdict } from '../audit/verdict.ts';
import { Batch } from '../batch.ts';
import { bulkOptions, inBulk } from '../bulk/options.ts';
import { type Call, type CommandDefinition, inputArgument } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { findInputs } from '../input/find.ts';
import { documents, records } from '../input/kinds.ts';
import { Output } from '../output/output.ts';
import { asOption } from './report-formats.ts';

export const auditCommand: CommandDefinition = {
  argument: inputArgument,
  options: [
    asOption(['github', 'markdown']),
    {
      flags: '--config <file>',
      about: {
        zh: '配置文件（JSON）：规则的严重程度、限额、已作的决定',
        en: 'configuration (JSON): severities of rules, a budget, decisions',
      },
    },
    ...bulkOptions,
  ],
  examples: [
    {
      line: 'ogi audit report.html',
      about: { zh: '读取并核对一份报告', en: 'read a report and check it' },
    },
    {
      line: 'ogi audit datasets/reports/records',
      about: { zh: '核对全部记录，并逐年比较', en: 'check all records, and their years against each other' },
    },
    {
      line: 'ogi parse report.pdf --as json | ogi audit - --as json',
      about: { zh: '核对已读取的结果', en: 'check a result of ogi parse' },
    },
    {
      line: 'ogi audit records/ --as github --config audit.json',
      about: { zh: '在 GitHub 上逐行标注', en: 'annotations on GitHub, line by line' },
    },
  ],
  run: auditInputs,
};

async function auditInputs(call: Call): Promise<ExitCode> {
  const { session, words, options } = call;
  const choices: AuditChoices = options.config
    ? await readAuditConfig(String(options.config))
    : { options: {} };
  const kinds = [...documents, ...records];
  const bulk = await inBulk(call, kinds, { command: 'audit', options: choices.options });
  if (bulk !== undefined) return bulk;
  const inputs = await findInputs(words, kinds, session.input);
  const printer = auditPrinter(String(options.as ?? 'text'), session, inputs.several);
  const output = new Output<Audited>(session, printer);
  const batch = new Batch(session, inputs, output);
  const verdict = new Verdict(choices.budget);
  for await (const item of auditBatch(batch, choices.options)) {
    verdict.add(item.diagnostics);
    if (item.kind !== 'summary' || (inputs.several && batch.readAny)) await output.result(item.name, item);
  }
  await output.end();
  await verdict.tell(session);
  return batch.exitCode(verdict.code);
}
