import { type ReportRule, reportRules } from '@ogi-reports/audit';
import type { Call, CommandDefinition } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
import { severityWords } from '../output/words.ts';
import type { Session } from '../session.ts';

export const rulesCommand: CommandDefinition = {
  argument: {
    flags: '[rule...]',
    about: {
      zh: '规则编号或其开头，如 requests；不写则全部',
      en: 'rule ids or how they begin, e.g. requests; all without one',
    },
  },
  options: [
    {
      flags: '--as <format>',
      about: {
        zh: '输出格式，默认 text（给人看）',
        en: 'format of the output; text, for people, by default',
      },
      choices: ['text', 'json'],
    },
  ],
  examples: [
    { line: 'ogi rules', about: { zh: '列出全部规则', en: 'list all rules' } },
    {
      line: 'ogi rules requests/printed-sum',
      about: { zh: '解释一条规则及其依据', en: 'explain one rule and what it rests on' },
    },
  ],
  run: showRules,
};

async function showRules({ session, words, options }: Call): Promise<ExitCode> {
  const chosen = reportRules.filter(
    ({ id }) => words.length === 0 || words.some((word) => id === word || id.startsWith(`${word}/`)),
  );
  if (chosen.length === 0) throw noSuchRule(words);
  const text =
    options.as === 'json' ? asJson(chosen) : chosen.map((rule) => describe(rule, session)).join('\n');
  await session.out.write(text);
  return 0;
}

function asJson(rules: readonly ReportRule[]): string {
  const facts = rules.map(({ id, title, severity, scope, forms, basis }) => ({
    id,
    title,
    severity,
    scope,
    forms,
    basis,
  }));
  return `${JSON.stringify(facts, null, 2)}\n`;
}

const basisWords = {
  official: { zh: '官方依据', en: 'official' },
  inferred: { zh: '推断', en: 'inferred' },
};

function describe({ id, title, severity, forms, basis }: ReportRule, { language, colours }: Session): string {
  const where = forms.length > 0 ? `  ${colours.dim(forms.join(', '))}` : '';
  const head = `${colours.bold(id)}  ${severityWords[severity][language]}${where}`;
  return `${head}\n  ${title[language]}\n  ${basisWords[basis.kind][language]}: ${basis.text[language]}\n`;
}

function noSuchRule(words: readonly string[]): Failure {
  const asked = words.join(' ');
  return new Failure('no-such-rule', {
    zh: `没有规则 ${asked}。用 ogi rules 列出全部规则。`,
    en: `there is no rule ${asked}. ogi rules lists all of them.`,
  });
}
