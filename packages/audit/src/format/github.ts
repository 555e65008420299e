import type { Severity } from '@ogi-reports/schema';
import type { Finding } from '../types.ts';
import { type RecordPositions, recordPositions, type TextPosition } from './record-positions.ts';
import type { Audited, Language } from './types.ts';

export interface GithubOptions {
  language: Language;
  /** The text of a record's file, so that an annotation stands at its line. */
  text?(name: string): string | undefined;
}

const commands: Record<Severity, string> = {
  error: 'error',
  inconsistency: 'warning',
  warning: 'warning',
  info: 'notice',
};

/** Fields of a record that findings about no cell speak of. */
const fields: [pattern: RegExp, field: string][] = [
  [/^form\//, 'forms'],
  [/^metadata\/period/, 'period'],
  [/^metadata\/published/, 'publishedOn'],
  [/^metadata\/title/, 'title'],
  [/^metadata\//, 'agency'],
  [/^document\//, 'year'],
  [/^prose\//, 'claims'],
];

/** Findings as workflow commands of GitHub Actions: annotations with file, line and column of the record. */
export function formatGithub(items: Iterable<Audited>, options: GithubOptions): string {
  let lines = '';
  for (const item of items) {
    const text = options.text?.(item.name);
    const positions = text === undefined ? undefined : recordPositions(text);
    for (const finding of item.diagnostics) lines += annotation(item, finding, positions, options.language);
  }
  return lines;
}

function annotation(
  { name }: Audited,
  finding: Finding,
  positions: RecordPositions | undefined,
  language: Language,
): string {
  const place = positions && placeOf(finding, positions);
  const properties = {
    file: name,
    ...(place && { line: place.line, col: place.column }),
    title: finding.ruleId,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const message = [
    finding.message[language],
    ...(finding.suggestions ?? []).map((one) => one.message[language]),
  ];
  return `::${commands[finding.severity]} ${list.join(',')}::${escapeData(message.join('\n'))}\n`;
}

function placeOf({ cells, ruleId }: Finding, positions: RecordPositions): TextPosition | undefined {
  const known = cells.map((address) => positions.cell(address)).find(Boolean);
  const field = fields.find(([pattern]) => pattern.test(ruleId))?.[1];
  return known ?? (field ? positions.field([field]) : undefined) ?? { line: 1, column: 1 };
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
