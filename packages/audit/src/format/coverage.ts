import { reasonTexts } from '../engine/coverage.ts';
import type { AuditCoverage, Reason } from '../types.ts';
import type { Language } from './types.ts';

/** What an audit looked at, in one line. */
export function coverageLine({ rules, checks, claims }: AuditCoverage, language: Language): string {
  const undecided = checks.undecided.reduce((sum, { count }) => sum + count, 0);
  const reasons = reasonCounts(rules.notApplicable)
    .map(([reason, count]) => `${reasonTexts[reason][language]} ${count}`)
    .join(language === 'zh' ? '，' : ', ');
  if (language === 'zh')
    return `适用规则 ${rules.applied}/${rules.known}${reasons ? `（${reasons}）` : ''}；比较 ${checks.made} 次，缺数未决 ${undecided} 次；正文数字比较 ${claims.compared}/${claims.total}`;
  return `${rules.applied} of ${rules.known} rules applied${reasons ? ` (${reasons})` : ''}; ${checks.made} comparisons, ${undecided} undecided for missing figures; ${claims.compared} of ${claims.total} figures in prose compared`;
}

function reasonCounts(notApplicable: AuditCoverage['rules']['notApplicable']): [Reason, number][] {
  const counts = new Map<Reason, number>();
  for (const { reason } of notApplicable) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts];
}
