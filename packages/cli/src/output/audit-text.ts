import type { AuditCoverage, Finding } from '@ogi-reports/audit';
import type { Audited } from '../commands/audit.ts';
import type { Session } from '../session.ts';
import { countText, findingsText } from './diagnostics-text.ts';
import type { Printer } from './printer.ts';

/** The findings over each report for people, and how much was looked at. */
export function auditPrinter({ language, colours }: Session): Printer<Audited> {
  return {
    begin: () => '',
    result: (file, { title, diagnostics, coverage }) =>
      [
        `${colours.bold(file)}${title ? `  ${title}` : ''}\n`,
        findingsText(diagnostics.flatMap(withRelated), language, colours),
        `  ${countText(diagnostics, language)}${language === 'zh' ? '。' : '. '}`,
        `${coverageText(coverage)[language]}\n\n`,
      ].join(''),
    failure: (file, { text }) => `${colours.bold(file)}\n  ${colours.red(text[language])}\n\n`,
    end: () => '',
  };
}

/** A finding and what the same cause explains. */
const withRelated = (finding: Finding): Finding[] => [
  finding,
  ...(finding.related ?? []).flatMap(withRelated),
];

function coverageText({ rules, checks, claims }: AuditCoverage) {
  const undecided = checks.undecided.reduce((sum, { count }) => sum + count, 0);
  return {
    zh: `适用 ${rules.applied}/${rules.known} 条规则，比对 ${checks.made} 处（因缺数未能比对 ${undecided} 处），正文数字比对 ${claims.compared}/${claims.total} 个。`,
    en: `${rules.applied} of ${rules.known} rules applied, ${checks.made} comparisons made (${undecided} impossible for want of a figure), ${claims.compared} of ${claims.total} figures in prose compared.`,
  };
}
