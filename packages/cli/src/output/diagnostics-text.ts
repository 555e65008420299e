import { bySeverity, countBySeverity, severities, severityNames } from '@ogi-reports/audit';
import type { Diagnostic, Location } from '@ogi-reports/schema';
import type { Colors } from 'picocolors/types';
import type { Language } from '../language.ts';

const paints = { error: 'red', inconsistency: 'magenta', warning: 'yellow', info: 'cyan' } as const;

/** Findings for people, the gravest first, each with its place, its message and the rule to look up. */
export function findingsText(
  diagnostics: readonly Diagnostic[],
  language: Language,
  colours: Colors,
  file?: string,
): string {
  return [...diagnostics]
    .sort((left, right) => bySeverity(left.severity, right.severity) || line(left) - line(right))
    .map((diagnostic) => {
      const { severity, message, location, ruleId } = diagnostic;
      const where = place(location, file);
      const name = colours[paints[severity]](severityNames[severity][language]);
      return `  ${name}  ${where ? `${where}  ` : ''}${message[language]}  ${colours.dim(ruleId)}\n`;
    })
    .join('');
}

const line = ({ location }: Diagnostic): number => location?.line ?? 0;

/** `file:line:column`, `file p. 3`, or the sheet and its cell, as far as the place is known. */
function place(location: Location | null, file = location?.file): string {
  if (!location) return '';
  const { line: row, column, page, sheet, reference } = location;
  if (page !== undefined) return `${file ?? ''} p. ${page}`.trim();
  if (sheet !== undefined) return [sheet, reference].filter(Boolean).join('!');
  return [file, row, column].filter((part) => part !== undefined).join(':');
}

/** How many findings of each severity, e.g. `1 error, 2 warnings`. */
export function countText(diagnostics: readonly Diagnostic[], language: Language): string {
  const numbers = countBySeverity(diagnostics);
  const counts = severities
    .filter((severity) => numbers[severity] > 0)
    .map((severity) => `${severityNames[severity][language]} ${numbers[severity]}`);
  if (counts.length > 0) return counts.join(language === 'zh' ? '，' : ', ');
  return language === 'zh' ? '没有发现问题' : 'nothing found';
}
