import { type Diagnostic, Report } from '@ogi-reports/schema';
import { recordChecks } from './checks/index.ts';
import { type RecordFault, toDiagnostic } from './finding.ts';
import { RecordText } from './record-text.ts';
import { schemaFaults } from './schema-faults.ts';
import { versionFaults } from './schema-version.ts';

/**
 * Everything wrong with the text of a record file, in the order of the text. Syntax comes first: without it
 * there is no value to check; then the schema version, the schema, and the relations between fields.
 */
export function validateRecord(file: string, text: string): Diagnostic[] {
  const record = new RecordText(text);
  const found = record.syntaxErrors.length > 0 ? syntax(file, record) : content(file, record);
  return found.sort((left, right) => position(left) - position(right));
}

const position = ({ location }: Diagnostic): number => (location?.line ?? 0) * 1e6 + (location?.column ?? 0);

function syntax(file: string, { syntaxErrors }: RecordText): Diagnostic[] {
  return syntaxErrors.slice(0, 1).map(({ problem, ...place }) =>
    toDiagnostic('syntax', file, place, {
      path: [],
      message: {
        zh: `此处不是合格的 JSON（${problem}）。请检查前后的逗号、引号和括号。`,
        en: `This is not JSON (${problem}). Check the commas, quotation marks and brackets around it.`,
      },
    }),
  );
}

function content(file: string, record: RecordText): Diagnostic[] {
  const repeated = record.repeatedKeys().map(({ key, ...place }) =>
    toDiagnostic('repeated-key', file, place, {
      path: [],
      message: {
        zh: `字段“${key}”写了两次，后一个会盖掉前一个。请删去一个。`,
        en: `The field "${key}" stands twice, and the later would hide the earlier. Remove one.`,
      },
    }),
  );
  return [...repeated, ...meaning(file, record)];
}

/** The first of version, shape and relations that has faults: each supposes the one before. */
function meaning(file: string, record: RecordText): Diagnostic[] {
  const version = versionFaults(record.value);
  if (version.length > 0) return version.map((fault) => located('schema-version', file, record, fault));
  const shape = schemaFaults(record.value);
  return shape.length > 0
    ? shape.map((fault) => located('schema', file, record, fault))
    : relations(file, record);
}

function relations(file: string, record: RecordText): Diagnostic[] {
  const report = Report.parse(record.value);
  return recordChecks.flatMap((check) =>
    [...check.run(report, file)].map((fault) => located(check.id, file, record, fault)),
  );
}

function located(ruleId: string, file: string, record: RecordText, fault: RecordFault): Diagnostic {
  const place = fault.atKey ? record.locateKey(fault.path) : record.locate(fault.path);
  return toDiagnostic(ruleId, file, place, fault);
}
