import { countBySeverity } from '../budget.ts';
import { severities } from '../engine/severity.ts';
import { severityNames } from '../messages/severity-names.ts';
import type { Finding } from '../types.ts';
import { frame } from './frame.ts';
import type { Audited, Language } from './types.ts';

export interface MarkdownOptions {
  language: Language;
  /** Findings shown in all; what is left out is said. */
  cap?: number;
  /** Where rule pages stand, e.g. the site's address. */
  pages?: string;
}

const defaultCap = 50;

/** A summary for a pull request: counts, then each report's findings with the part of the table that fails. */
export function formatMarkdown(items: Iterable<Audited>, options: MarkdownOptions): string {
  const all = [...items];
  const found = all.flatMap(({ diagnostics }) => diagnostics);
  let room = options.cap ?? defaultCap;
  const sections: string[] = [];
  for (const item of all) {
    const shown = item.diagnostics.slice(0, room);
    room -= shown.length;
    if (shown.length > 0)
      sections.push(`### ${item.name}\n\n${shown.map((one) => entry(item, one, options)).join('\n')}`);
  }
  const left = found.length - ((options.cap ?? defaultCap) - room);
  return `${[counts(found, all.length, options.language), ...sections, rest(left, options.language)]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function counts(found: readonly Finding[], reports: number, language: Language): string {
  const numbers = countBySeverity(found);
  const head = severities.map((severity) => severityNames[severity][language]).join(' | ');
  const row = severities.map((severity) => numbers[severity]).join(' | ');
  const title = language === 'zh' ? `## 审核结果：${reports} 份` : `## Audit: ${reports} reports`;
  return `${title}\n\n| ${head} |\n| --: | --: | --: | --: |\n| ${row} |`;
}

function entry({ report }: Audited, finding: Finding, { language, pages = '' }: MarkdownOptions): string {
  const lines = report ? frame(report, finding, language) : [];
  const table =
    lines.length > 0 ? `\n\n  \`\`\`text\n${lines.map((line) => `  ${line}`).join('\n')}\n  \`\`\`` : '';
  const suggestions = (finding.suggestions ?? []).map(({ message }) => `\n  - ${message[language]}`).join('');
  const related = finding.related?.length
    ? `\n  - ${language === 'zh' ? '同一原因' : 'same cause'}: ${finding.related.map(({ ruleId }) => `\`${ruleId}\``).join(', ')}`
    : '';
  const name = severityNames[finding.severity][language];
  const link = finding.url ? `[\`${finding.ruleId}\`](${pages}${finding.url})` : `\`${finding.ruleId}\``;
  return `- **${name}** ${finding.message[language]} (${link})${suggestions}${related}${table}`;
}

function rest(left: number, language: Language): string {
  if (left <= 0) return '';
  return language === 'zh' ? `另有 ${left} 条未列。` : `${left} more findings are not shown.`;
}
