import {
  type AuditInput,
  type AuditItem,
  type AuditManyOptions,
  auditMany,
  type Finding,
} from '@ogi-reports/audit';
import type { Batch } from '../batch.ts';
import { type Known, readReports } from '../input/reports.ts';

/** What the audit says of one report, of a comparison of several, or of all, with the findings of reading it. */
export type Audited = AuditItem & {
  /** The file, or the reports compared. */
  name: string;
  diagnostics: Finding[];
  /** The text of a record's file, where the report comes from one. */
  text?: string;
};

/** Audits the reports of a batch as they are read. */
export async function* auditBatch(batch: Batch, options: AuditManyOptions): AsyncGenerator<Audited> {
  let current: Known | undefined;
  async function* inputs(): AsyncGenerator<AuditInput> {
    for await (const { name, value } of batch.through(readReports))
      for (const known of value) {
        current = known;
        yield toInput(name, known);
      }
  }
  for await (const item of auditMany(inputs(), options)) yield withReading(item, current);
}

function toInput(name: string, { report, document, evidence }: Known): AuditInput {
  return { name, report, ...(document && { document }), ...(evidence && { evidence }) };
}

function withReading(item: AuditItem, known: Known | undefined): Audited {
  if (item.kind === 'summary') return { ...item, name: '', diagnostics: [] };
  if (item.kind !== 'report') return { ...item, name: item.reports.join(', ') };
  const reading = (known?.diagnostics ?? []).map((one): Finding => ({ ...one, basis: 'inferred' }));
  const diagnostics = [...item.result.diagnostics, ...reading];
  return { ...item, diagnostics, ...(known?.text !== undefined && { text: known.text }) };
}
