import { cellLabel, type Form, isCellAddress } from '@ogi-reports/schema';
import type { Text } from '../build/tables/table.ts';
import { reasonFor } from './corrections.ts';
import type { Change, Correction, Delta } from './types.ts';

type Language = 'zh' | 'en';

const words: Record<string, Text> = {
  added: { zh: '新增报告', en: 'New reports' },
  removed: { zh: '消失的报告', en: 'Reports gone' },
  moved: { zh: '编号变动', en: 'Reports moved' },
  withdrawn: { zh: '撤回的报告', en: 'Reports withdrawn' },
  restated: { zh: '机构重新发布', en: 'Reports restated by the agency' },
  corrected: { zh: '更正', en: 'Corrections' },
  figures: { zh: '新读到的数字', en: 'Figures newly read' },
  nothing: { zh: '无', en: 'none' },
  unexplained: { zh: '未说明原因', en: 'no reason given' },
};
const word = (name: string, language: Language) => words[name]?.[language] ?? name;

/** A delta as text for people: `text` for a terminal, `markdown` for a changelog or a pull request. */
export function renderDelta(
  delta: Delta,
  {
    as = 'text',
    language = 'en',
    corrections = [],
  }: { as?: 'text' | 'markdown'; language?: Language; corrections?: readonly Correction[] } = {},
): string {
  const heading = (name: string, count: number) =>
    `${as === 'markdown' ? '### ' : ''}${word(name, language)} (${count})`;
  const section = (name: string, lines: string[]) =>
    lines.length === 0 ? [] : [heading(name, lines.length), '', ...lines.map((line) => `- ${line}`), ''];
  const changes = (list: Delta['changed'], wanted: (change: Change) => boolean) =>
    list.flatMap(({ id, changes: all }) =>
      all.filter(wanted).map((change) => `${id} ${changeLine(change, language)}${because(id, change)}`),
    );
  const because = (id: string, change: Change) => {
    if (change.kind !== 'cell' || change.change === 'added') return '';
    return ` · ${reasonFor(corrections, id, change)?.[language] || word('unexplained', language)}`;
  };
  const isNew = ({ change, kind }: Change) => change === 'added' && kind !== 'field';
  const lines = [
    ...section('added', delta.added),
    ...section('removed', delta.removed),
    ...section(
      'moved',
      delta.moved.map(({ id, target, reason }) => `${id} → ${target} · ${reason[language]}`),
    ),
    ...section(
      'withdrawn',
      delta.withdrawn.map(({ id, reason }) => `${id} · ${reason[language]}`),
    ),
    ...section(
      'restated',
      delta.restated.map(({ id, earlier, changes: all }) => `${id} (${earlier}): ${all.length}`),
    ),
    ...section('figures', changes(delta.changed, isNew)),
    ...section(
      'corrected',
      changes(delta.changed, (change) => !isNew(change)),
    ),
  ];
  return lines.length === 0 ? `${word('nothing', language)}\n` : `${lines.join('\n').trimEnd()}\n`;
}

function changeLine({ at, from, to }: Change, language: Language): string {
  return `${labelOf(at, language)}: ${printed(from)} → ${printed(to)}`;
}

const forms: Form[] = ['2021', '2019-trial', '2014-table'];

function labelOf(at: string, language: Language): string {
  const form = forms.find((each) => isCellAddress(each, at));
  return form ? cellLabel(form, at, language) : at;
}

function printed(value: unknown): string {
  if (value === null) return '∅';
  if (typeof value !== 'object') return String(value);
  if ('amount' in value && 'unit' in value) return `${value.amount}${value.unit ?? ''}`;
  return JSON.stringify(value);
}
