import { countBySeverity } from '../budget.ts';
import { severities } from '../engine/severity.ts';
import { severityNames } from '../messages/severity-names.ts';
import { rules } from '../rules/all.ts';
import type { Finding } from '../types.ts';
import { coverageLine } from './coverage.ts';
import { frame } from './frame.ts';
import { type Audited, type Language, type Paint, plain } from './types.ts';

export interface PeopleOptions {
  language: Language;
  paint?: Paint;
  /** Findings shown of one report; what is left out is said. */
  cap?: number;
}

const defaultCap = 20;

/** Findings for people: grouped by report, the gravest first, with the part of the table that fails. */
export function formatPeople(items: Iterable<Audited>, options: PeopleOptions): string {
  const parts: string[] = [];
  const all: Finding[] = [];
  for (const item of items) {
    all.push(...item.diagnostics);
    parts.push(section(item, options));
  }
  return `${[...parts, summary(all, parts.length, options.language)].filter(Boolean).join('\n\n')}\n`;
}

function section(item: Audited, { language, paint = plain, cap = defaultCap }: PeopleOptions): string {
  const shown = item.diagnostics.slice(0, cap);
  const left = item.diagnostics.length - shown.length;
  return [
    paint.strong(item.name),
    ...shown.map((finding, index) => one(item, finding, language, paint, isFirst(shown, finding, index))),
    ...(left > 0 ? [paint.faint(capped(left, language))] : []),
    ...(item.decided?.length ? [paint.faint(decidedLine(item.decided.length, language))] : []),
    ...(item.coverage ? [paint.faint(`  ${coverageLine(item.coverage, language)}`)] : []),
  ].join('\n');
}

const capped = (left: number, language: Language) =>
  language === 'zh' ? `  … 另有 ${left} 条未列` : `  … ${left} more findings not shown`;

const decidedLine = (count: number, language: Language) =>
  language === 'zh' ? `  ${count} 条已有决定` : `  ${count} findings decided`;

/** What a rule rests on is told once. */
const isFirst = (shown: readonly Finding[], { ruleId }: Finding, index: number) =>
  shown.findIndex((other) => other.ruleId === ruleId) === index;

function one(item: Audited, finding: Finding, language: Language, paint: Paint, withBasis: boolean): string {
  const name = paint.severity(finding.severity, severityNames[finding.severity][language]);
  const place = placeText(finding, item.name);
  const table = item.report ? frame(item.report, finding, language, paint) : [];
  const basis = withBasis && basisText(finding, language);
  return [
    `  ${name} ${finding.message[language]} ${paint.faint(finding.ruleId)}`,
    ...(basis ? [paint.faint(`    ${basis}`)] : []),
    ...(place ? [paint.faint(`    ${place}`)] : []),
    ...table.map((row) => `    ${row}`),
    ...(finding.suggestions ?? []).map(({ message }) => `    → ${message[language]}`),
    ...(finding.related ?? []).map((other) =>
      paint.faint(`    + ${other.ruleId}: ${other.message[language]}`),
    ),
  ].join('\n');
}

/** On what a finding rests, and whether that is official; of a reader's finding nothing. */
function basisText({ ruleId, basis }: Finding, language: Language): string {
  const text = rules.find(({ id }) => id === ruleId)?.basis.text[language];
  if (text === undefined) return '';
  const kind = basis === 'official' ? basisWords.official : basisWords.inferred;
  return `${kind[language]}${text}`;
}

const basisWords = {
  official: { zh: '官方依据：', en: 'Official: ' },
  inferred: { zh: '推定：', en: 'Inferred: ' },
};

function placeText({ location }: Finding, name: string): string {
  if (!location) return '';
  const { file = name, line, column, page, sheet, reference } = location;
  if (line) return `${file}:${line}${column ? `:${column}` : ''}`;
  if (page) return `${file} p. ${page}`;
  return sheet ? `${file} ${sheet}!${reference ?? ''}` : '';
}

function summary(all: Finding[], count: number, language: Language): string {
  const counts = countBySeverity(all);
  const numbers = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${severityNames[severity][language]} ${counts[severity]}`);
  const found = numbers.length > 0 ? numbers.join(', ') : language === 'zh' ? '没有发现' : 'nothing found';
  return language === 'zh' ? `${count} 份：${found}` : `${count} checked: ${found}`;
}
