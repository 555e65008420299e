import { rules } from '@ogi-reports/audit';
import { rulePage } from '@ogi-reports/audit/pages';
import { parserNotices } from '@ogi-reports/parser';
import { type Language, languages, type Text } from '../language.ts';
import type { RuleSummary } from '../rules/types.ts';
import type { RouteSource } from './routes.ts';
import { readRelease } from './versions.ts';

interface Findings {
  findings: { byRule: Record<string, number> };
}

/** Every rule of the audit and every notice of the parser, with how often the release met it. */
export function ruleSummaries(): RuleSummary[] {
  const { byRule } = readRelease<Findings>('statistics.json').findings;
  const ofAudit = rules.map(({ id, title, severity, scope, forms, basis }) => ({
    id,
    title,
    severity,
    scope,
    forms: [...forms],
    basis: basis.kind,
    found: byRule[id] ?? 0,
  }));
  const ofParser = parserNotices.map(({ ruleId, title, severity }) => ({
    id: ruleId,
    title,
    severity,
    scope: 'parser' as const,
    forms: [],
    basis: null,
    found: 0,
  }));
  return [...ofAudit, ...ofParser];
}

/** A page for each of them. */
export const rulePages = (): RouteSource[] =>
  ruleSummaries().map((summary) => {
    const [area, name] = summary.id.split('/');
    return {
      params: { area, name, rule: summary },
      title: summary.title,
      content: contentOf(summary),
    };
  });

function contentOf({ id, scope, title }: RuleSummary): Text {
  const notice = scope === 'parser' ? parserNotices.find(({ ruleId }) => ruleId === id) : undefined;
  const page = (language: Language) =>
    notice ? `# ${title[language]}\n\n${notice.about[language]}` : (rulePage(id, language) ?? '');
  const [zh, en] = languages.map(page);
  return { zh: withoutTitle(zh ?? ''), en: withoutTitle(en ?? '') };
}

/** The page shows title and facts itself. */
const withoutTitle = (markdown: string): string =>
  markdown.replace(/^# .*\n+/, '').replace(/^`[^`]+` · .*\n+/, '');
