import type { Diagnostic, Message } from '@ogi-reports/schema';
import type { Place } from './record-text.ts';

/** Something wrong with a record: at which path of its value, what, and how to mend it. */
export interface RecordFault {
  path: readonly PropertyKey[];
  message: Message;
  /** Whether the key at the path is at fault, rather than its value. */
  atKey?: boolean;
}

/** A check of one relation between the fields of a record that its schema cannot express. */
export interface RecordCheck {
  id: string;
  /** `file`: the path of the record's file, with forward slashes. */
  run(report: import('@ogi-reports/schema').Report, file: string): Iterable<RecordFault>;
}

/** A fault as a diagnostic with file, line and column. */
export function toDiagnostic(ruleId: string, file: string, place: Place, fault: RecordFault): Diagnostic {
  return {
    ruleId: `record/${ruleId}`,
    severity: 'error',
    message: fault.message,
    cells: cellsOf(fault.path),
    location: { file, ...place },
    actual: null,
    expected: null,
    url: null,
  };
}

function cellsOf([first, ...rest]: readonly PropertyKey[]): string[] {
  if (first === 'cells' && rest[0] !== undefined) return [String(rest[0])];
  return first === 'tables' && rest.length > 0 ? [rest.map(String).join('.')] : [];
}
