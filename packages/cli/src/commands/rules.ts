import { type RuleInfo, rules, severityNames } from '@ogi-reports/audit';
import { rulePage } from '@ogi-reports/audit/pages';
import type { Call, CommandDefinition } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
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
  const chosen = rules.filter(
    ({ id }) => words.length === 0 || words.some((word) => id === word || id.startsWith(`${word}/`)),
  );
  if (chosen.length === 0) throw noSuchRule(words);
  await session.out.write(options.as === 'json' ? asJson(chosen) : asText(chosen, words, session));
  return 0;
}

/** One rule asked for by its id is explained on a page of its own; others are listed. */
function asText(chosen: readonly RuleInfo[], words: readonly string[], session: Session): string {
  const asked = chosen.find(({ id }) => id === words[0]);
  const page = asked && words.length === 1 ? rulePage(asked.id, session.language) : undefined;
  return page ? `${page}\n` : chosen.map((rule) => describe(rule, session)).join('\n');
}

function asJson(rules: readonly RuleInfo[]): string {
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

function describe({ id, title, severity, forms, basis }: RuleInfo, { language, colours }: Session): string {
  const where = forms.length > 0 ? `  ${colours.dim(forms.join(', '))}` : '';
  const head = `${colours.bold(id)}  ${severityNames[severity][language]}${where}`;
  return `${head}\n  ${title[language]}\n  ${basisWords[basis.kind][language]}: ${basis.text[language]}\n`;
}

function noSuchRule(words: readonly string[]): Failure {
  const asked = words.join(' ');
  return new Failure('no-such-rule', {
    zh: `没有规则 ${asked}。用 ogi rules 列出全部规则。`,
    en: `there is no rule ${asked}. ogi rules lists all of them.`,
  });
}
