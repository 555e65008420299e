import * as format from '@ogi-reports/audit/format';
import { jsonPrinter, ndjsonPrinter } from '../output/json.ts';
import type { Printer } from '../output/printer.ts';
import type { Session } from '../session.ts';
import type { Audited } from './audited.ts';

const paints = { error: 'red', inconsistency: 'magenta', warning: 'yellow', info: 'cyan' } as const;

/** The formats of `ogi audit`. Those for a whole run keep its findings until its end. */
export function auditPrinter(as: string, session: Session, several: boolean): Printer<Audited> {
  const { language, colours } = session;
  if (as === 'json') return machine(jsonPrinter(several));
  if (as === 'ndjson') return machine(ndjsonPrinter());
  if (as === 'github') return annotations(session);
  if (as === 'markdown') return atEnd((items) => format.formatMarkdown(items, { language }));
  const paint: format.Paint = {
    severity: (severity, text) => colours[paints[severity]](text),
    strong: colours.bold,
    faint: colours.dim,
  };
  return atEnd((items) => format.formatPeople(items, { language, paint }), several);
}

const nothing = { begin: () => '', failure: () => '', end: () => '' };

/** The report itself is not repeated in the output: it is the input. */
function machine(printer: Printer<object>): Printer<Audited> {
  return {
    ...printer,
    result: (file, item) => printer.result(file, shaped(item)),
  };
}

function shaped(item: Audited): object {
  const { kind, diagnostics } = item;
  if (kind === 'summary') return { file: null, kind, coverage: item.coverage };
  if (kind !== 'report')
    return { file: null, kind, reports: item.reports, diagnostics, decided: item.decided };
  const { decided, coverage } = item.result;
  return { kind, id: item.report.id, diagnostics, decided, coverage };
}

function annotations({ language }: Session): Printer<Audited> {
  return {
    ...nothing,
    result: (_, item) => format.formatGithub([toFormat(item, false)], { language, text: () => item.text }),
  };
}

/** Collects what a format needs of each report; figures only of those with findings. */
function atEnd(write: (items: format.Audited[]) => string, several = true): Printer<Audited> {
  const items: format.Audited[] = [];
  return {
    ...nothing,
    result(_, item) {
      if (item.kind !== 'summary') items.push(toFormat(item, !several));
      return '';
    },
    end: () => write(items),
  };
}

function toFormat(item: Audited, withCoverage: boolean): format.Audited {
  const { name, diagnostics } = item;
  if (item.kind !== 'report') return { name, diagnostics };
  const { decided, coverage } = item.result;
  const report = diagnostics.length > 0 ? { report: item.report } : {};
  return { name, diagnostics, ...report, ...(decided && { decided }), ...(withCoverage && { coverage }) };
}
