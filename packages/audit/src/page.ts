import type { Form, Message } from '@ogi-reports/schema';
import { codebookEntry } from '@ogi-reports/schema/codebook';
import type { Example, ExampleReport } from './examples/page.ts';
import { severityNames } from './messages/severity-names.ts';
import { rules } from './rules/all.ts';
import { formNames } from './rules/form/form-years.ts';
import { pages } from './rules/pages.ts';
import type { RuleInfo, RuleScope } from './types.ts';

type Language = keyof Message;

const words = {
  why: { zh: '为什么', en: 'Why' },
  basis: { zh: '依据', en: 'What it rests on' },
  official: { zh: '官方', en: 'Official' },
  inferred: { zh: '推定，并非官方', en: 'Inferred, not official' },
  failing: { zh: '不通过的例子', en: 'An example that fails' },
  passing: { zh: '通过的例子', en: 'An example that passes' },
  cell: { zh: '格', en: 'Cell' },
  value: { zh: '数', en: 'Figure' },
  severity: { zh: '严重程度', en: 'Severity' },
  scope: { zh: '检查对象', en: 'Looks at' },
  forms: { zh: '格式', en: 'Forms' },
  any: { zh: '不限', en: 'any' },
  suppress: { zh: '如何关闭', en: 'How to suppress it' },
  year: { zh: '年度', en: 'Year' },
  prose: { zh: '正文', en: 'Prose' },
  rule: { zh: '规则', en: 'Rule' },
  others: { zh: '其余各格为 0。', en: 'All other cells are 0.' },
} satisfies Record<string, Message>;

const scopes: Record<RuleScope, Message> = {
  report: { zh: '一份报告', en: 'one report' },
  document: { zh: '报告原文', en: 'the document of a report' },
  series: { zh: '同一机关的多份报告', en: 'several reports of one agency' },
  jurisdiction: { zh: '一地及其所属机关', en: 'a place and its parts' },
  engine: { zh: '审核程序本身', en: 'the audit itself' },
};

/**
 * The page of a rule as Markdown: why it is there, on what it rests, an example that fails and one that
 * passes, and how to suppress it. Undefined for an id that is no rule.
 */
export function rulePage(ruleId: string, language: Language): string | undefined {
  const rule = rules.find(({ id }) => id === ruleId);
  const page = pages[ruleId];
  if (!rule || !page) return undefined;
  const { kind, text } = rule.basis;
  return [
    `# ${rule.title[language]}`,
    facts(rule, language),
    `## ${words.why[language]}\n\n${page.why[language]}`,
    `## ${words.basis[language]}\n\n**${words[kind][language]}** · ${text[language]}`,
    `## ${words.failing[language]}\n\n${example(page.failing, language)}`,
    `## ${words.passing[language]}\n\n${example(page.passing, language)}`,
    `## ${words.suppress[language]}\n\n${suppression(rule, language)}`,
  ].join('\n\n');
}

function facts(rule: RuleInfo, language: Language): string {
  const forms = rule.forms.map((form) => formNames[form][language]).join(', ') || words.any[language];
  return [
    `\`${rule.id}\``,
    `${words.severity[language]}: ${severityNames[rule.severity][language]}`,
    `${words.scope[language]}: ${scopes[rule.scope][language]}`,
    `${words.forms[language]}: ${forms}`,
  ].join(' · ');
}

function example({ text, reports }: Example, language: Language): string {
  return [text[language], ...reports.map((report) => exampleReport(report, language))]
    .filter(Boolean)
    .join('\n\n');
}

/** What a reader needs to see of an example: its cells that are not 0, and its figures in prose. */
function exampleReport({ form, year, cells = {}, claims = [] }: ExampleReport, language: Language): string {
  const rows = Object.entries(cells).map(
    ([cell, value]) => `| ${cellName(form, cell, language)} | ${figure(value)} |`,
  );
  const told = claims.map(
    ({ value, unit = '件', subject }) =>
      `| ${words.prose[language]}${subject ? ` (${subject})` : ''} | ${value} ${unit ?? ''} |`,
  );
  if (rows.length + told.length === 0) return '';
  const head = `| ${words.cell[language]} | ${words.value[language]} |\n| --- | --: |`;
  const title = `${formNames[form][language]}${year ? `, ${words.year[language]} ${year}` : ''}`;
  return `*${title}*\n\n${head}\n${[...rows, ...told].join('\n')}\n\n${words.others[language]}`;
}

const cellName = (form: Form, cell: string, language: Language) =>
  codebookEntry(form, cell)?.short[language] ?? cell;

function figure(value: NonNullable<ExampleReport['cells']>[string]): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : `${value.amount} ${value.unit ?? '?'}`;
}

function suppression({ id, scope }: RuleInfo, language: Language): string {
  const off = `\`\`\`json\n${JSON.stringify({ rules: { [id]: 'off' } }, null, 2)}\n\`\`\``;
  if (scope === 'engine')
    return language === 'zh'
      ? '这一条来自审核程序本身，不能关闭；消除原因即可。'
      : 'This comes from the audit itself and can not be turned off; remove its cause.';
  return language === 'zh'
    ? `对全部报告：在配置文件中关闭或改变严重程度。\n\n${off}\n\n对一份报告：登记一项决定（照录、已向机关核实、已知特例），写明理由。决定绑定于文件、规则和所涉数字，其中任何一项改变即失效。`
    : `For all reports: turn it off, or give it another severity, in the configuration.\n\n${off}\n\nFor one report: record a decision (accepted as published, confirmed with the agency, known quirk) with its reason. It is bound to the document, the rule and the figures, and expires when one of them changes.`;
}

/** All rules in a Markdown table that links to their pages. */
export function ruleList(language: Language): string {
  const head = `| ${words.severity[language]} | id | ${words.rule[language]} |\n| --- | --- | --- |`;
  const rows = rules.map(
    ({ id, title, severity }) =>
      `| ${severityNames[severity][language]} | [${id}](./${id}.md) | ${title[language]} |`,
  );
  return [head, ...rows].join('\n');
}
