import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { audit, type Finding } from '@ogi-reports/audit';
import { cells, type Report } from '@ogi-reports/schema';
import { type Correction, compare, type Delta, readBeside, renderDelta } from '../diff/index.ts';
import { partsOfId } from '../loader.ts';
import { recordPath } from '../records/record-path.ts';

/** Marks the one comment that is kept up to date. */
export const marker = '<!-- ogi-review -->';

/** The comment while some records are not valid: what `ogi validate` says, and how to see it oneself. */
export function invalidSummary(said: string): string {
  return [
    marker,
    '### 有记录不合格 · Some records are not valid',
    '',
    '请照下列提示改正后再推送。 · Mend them as it says below, and push again.',
    '',
    '```text',
    said.replaceAll('```', "'''").trim(),
    '```',
    '',
    '自己检验 · to check yourself: `npx ogi validate datasets/reports/records`',
    '',
  ].join('\n');
}

interface Reviewed {
  id: string;
  figures: number;
  checks: number;
  fresh: Finding[];
  gone: Finding[];
}

/**
 * What a pull request changes, for people: by report and cell, with the sums recomputed, and the findings that
 * are new or gone. `base` and `head` are folders of records, with what is kept by hand beside them.
 */
export async function reviewSummary(base: string, head: string): Promise<string> {
  const delta = await compare(base, head);
  const touched = [
    ...delta.added,
    ...delta.restated.map(({ id }) => id),
    ...delta.changed.map(({ id }) => id),
  ];
  const reviewed: Reviewed[] = [];
  for (const id of touched) reviewed.push(await review(base, head, id));
  const { corrections } = await readBeside(head);
  const parts = [
    heading(delta),
    '',
    ...table(reviewed),
    ...findings(reviewed),
    ...details(delta, corrections),
  ];
  return [marker, ...parts].join('\n');
}

async function review(base: string, head: string, id: string): Promise<Reviewed> {
  const [before, after] = [await load(base, id), await load(head, id)];
  const [old, recent] = [before && audit(before), after && audit(after)];
  const without = (list: Finding[], others: Finding[]) =>
    list.filter((finding) => !others.some((other) => same(finding, other)));
  return {
    id,
    figures: after ? [...cells(after)].filter(({ status }) => status === 'reported').length : 0,
    checks: recent?.coverage.checks.made ?? 0,
    fresh: without(recent?.diagnostics ?? [], old?.diagnostics ?? []),
    gone: without(old?.diagnostics ?? [], recent?.diagnostics ?? []),
  };
}

async function load(folder: string, id: string): Promise<Report | undefined> {
  const file = join(folder, recordPath({ id, year: Number(partsOfId(id)?.year) }));
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : undefined;
}

const same = (left: Finding, right: Finding) =>
  left.ruleId === right.ruleId &&
  left.message.en === right.message.en &&
  String(left.cells) === String(right.cells);

function heading({ added, changed, restated, removed, bump }: Delta): string {
  const counts = `+${added.length} · ~${changed.length + restated.length} · -${removed.length}`;
  return `### 数据改动 · Data changes: ${counts} (${bump})`;
}

function table(reviewed: Reviewed[]): string[] {
  if (reviewed.length === 0) return ['没有改动 · nothing changed', ''];
  const rows = reviewed.map(
    ({ id, figures, checks, fresh, gone }) =>
      `| ${id} | ${figures} | ${checks} | ${fresh.length} | ${gone.length} |`,
  );
  return [
    '| 报告 report | 数字 figures | 重算的关系 sums recomputed | 新发现 new findings | 已消失 gone |',
    '| --- | --: | --: | --: | --: |',
    ...rows,
    '',
  ];
}

function findings(reviewed: Reviewed[]): string[] {
  const lines = (sign: string, list: (each: Reviewed) => Finding[]) =>
    reviewed.flatMap((each) =>
      list(each).map(
        ({ severity, message }) => `- ${sign} \`${each.id}\` **${severity}** ${message.zh} · ${message.en}`,
      ),
    );
  const all = [...lines('+', ({ fresh }) => fresh), ...lines('−', ({ gone }) => gone)];
  if (all.length === 0) return [];
  const note =
    '报告自身的矛盾照原样收录，不妨碍合并。 · What a report contradicts in itself is recorded as published and blocks nothing.';
  return [...all, '', note, ''];
}

function details(delta: Delta, corrections: readonly Correction[]): string[] {
  const body = renderDelta(delta, { as: 'markdown', language: 'zh', corrections });
  return ['<details><summary>逐格改动 · every cell</summary>', '', body, '</details>', ''];
}
