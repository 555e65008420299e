import type { Text } from '@ogi-reports/schema';
import { changeText } from './change-text.ts';
import { reasonFor } from './corrections.ts';
import type { Change, ChangedReport, Correction, Delta } from './types.ts';

type Language = 'zh' | 'en';

export interface RenderOptions {
  /** `text` for a terminal, `markdown` for a changelog or a pull request. */
  as?: 'text' | 'markdown';
  language?: Language;
  corrections?: readonly Correction[];
}

const words = {
  added: { zh: '新增报告', en: 'New reports' },
  removed: { zh: '消失的报告', en: 'Reports gone' },
  moved: { zh: '编号变动', en: 'Reports moved' },
  withdrawn: { zh: '撤回的报告', en: 'Reports withdrawn' },
  restated: { zh: '机构重新发布', en: 'Restated by the agency' },
  figures: { zh: '新读到的数字', en: 'Figures newly read' },
  corrected: { zh: '更正', en: 'Corrections' },
} satisfies Record<string, Text>;

const bumps: Record<Delta['bump'], Text> = {
  none: { zh: '没有不同', en: 'no difference' },
  major: { zh: '结构改动（major）', en: 'the schema changed (major)' },
  minor: { zh: '报告或数字有增减（minor）', en: 'reports or figures came, moved or went (minor)' },
  patch: { zh: '只有更正（patch）', en: 'corrections alone (patch)' },
};

/** A delta for people: what it amounts to, then every report and cell, with the reason of each correction. */
export function renderDelta(delta: Delta, options: RenderOptions = {}): string {
  const { as = 'text', language = 'en' } = options;
  const sections = Object.entries(linesOf(delta, language, options.corrections ?? []))
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => {
      const title = `${words[name as keyof typeof words][language]} (${lines.length})`;
      return [`${as === 'markdown' ? '### ' : ''}${title}`, '', ...lines.map((line) => `- ${line}`), ''];
    });
  return `${[summaryOf(delta, language), '', ...sections.flat()].join('\n').trimEnd()}\n`;
}

function linesOf(
  { added, removed, moved, withdrawn, restated, changed }: Delta,
  language: Language,
  corrections: readonly Correction[],
): Record<keyof typeof words, string[]> {
  const all = changed.flatMap((report) => changesOf(report, language, corrections));
  return {
    added,
    removed,
    moved: moved.map(({ id, target, reason }) => `${id} → ${target} · ${reason[language]}`),
    withdrawn: withdrawn.map(({ id, reason }) => `${id} · ${reason[language]}`),
    restated: restated.flatMap(({ id, earlier, changes }) =>
      changes.map((change) => `${id} (${earlier}) ${changeText(change, language)}`),
    ),
    figures: all.filter(({ isNew }) => isNew).map(({ line }) => line),
    corrected: all.filter(({ isNew }) => !isNew).map(({ line }) => line),
  };
}

function changesOf({ id, changes }: ChangedReport, language: Language, corrections: readonly Correction[]) {
  const because = (change: Change) => {
    if (change.kind !== 'cell' || change.change === 'added') return '';
    return ` · ${reasonFor(corrections, id, change)?.[language] || unexplained[language]}`;
  };
  return changes.map((change) => ({
    isNew: change.change === 'added' && change.kind !== 'field',
    line: `${id} ${changeText(change, language)}${because(change)}`,
  }));
}

const unexplained: Text = { zh: '未说明原因', en: 'no reason given' };

/** Both versions, how many reports each holds, and what the difference asks of the version. */
function summaryOf({ from, to, bump }: Delta, language: Language): string {
  const name = { zh: '份报告', en: ' reports' }[language];
  const side = ({ version, reports }: Delta['from']) =>
    [version, `(${reports}${name})`].filter((part) => part !== null).join(' ');
  return `${side(from)} → ${side(to)}: ${bumps[bump][language]}`;
}
