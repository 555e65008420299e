import { greatest, least } from '../lists.ts';
import type { Rule } from './page.ts';

/** Lines closer than this are one: borders drawn double, or by each of two cells. */
export const near = 3;

/** Pieces of a dashed line are no longer, and no further apart than they are long. */
const longestDash = 12;

/** Joins lines that lie on one another or end to end, and drops what remains short. */
export function mergeRules(rules: readonly Rule[], shortest: number): Rule[] {
  const merged: Rule[] = [];
  for (const group of groupsBy([...rules].sort((a, b) => a.at - b.at))) {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
    let open: Rule | undefined;
    let last = 0;
    for (const { from, to } of group.sort((a, b) => a.from - b.from)) {
      const piece = Math.min(last, to - from);
      last = to - from;
      if (open && from <= open.to + (piece <= longestDash ? Math.max(near, piece) : near))
        open.to = Math.max(open.to, to);
      else {
        open = { at, from, to };
        merged.push(open);
      }
    }
  }
  return merged.filter(({ from, to }) => to - from >= shortest);
}

/** Runs of lines each near the one before, but never stretching over more than twice that distance. */
function groupsBy(sorted: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  let group: Rule[] = [];
  for (const rule of sorted) {
    const [first] = group;
    const last = group.at(-1);
    if (first && last && rule.at - last.at <= near / 2 && rule.at - first.at <= near) group.push(rule);
    else {
      group = [rule];
      groups.push(group);
    }
  }
  return groups;
}

/** Lines that belong to one table: all that touch each other, directly or through others. */
export interface Frame {
  horizontal: Rule[];
  vertical: Rule[];
}

export function frames(horizontal: readonly Rule[], vertical: readonly Rule[]): Frame[] {
  const parent = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  horizontal.forEach((across, row) => {
    vertical.forEach((down, column) => {
      if (touch(across, down)) parent[root(row)] = root(horizontal.length + column);
    });
  });
  const found = new Map<number, Frame>();
  const frameOf = (index: number): Frame => {
    const key = root(index);
    const frame = found.get(key) ?? { horizontal: [], vertical: [] };
    found.set(key, frame);
    return frame;
  };
  horizontal.forEach((rule, index) => {
    frameOf(index).horizontal.push(rule);
  });
  vertical.forEach((rule, index) => {
    frameOf(horizontal.length + index).vertical.push(rule);
  });
  const all = [...found.values()];
  return withOuterLines(
    all.filter((frame) => frame.vertical.length > 0),
    all,
  );
}

/** How far a row of one cell, closed by lines above and below alone, may reach beyond the lines that cross. */
const outermost = 80;

/** Gives a table open at its sides the lines above and below it that no other line crosses, as wide as it is. */
function withOuterLines(tables: Frame[], all: readonly Frame[]): Frame[] {
  const loose = all.filter((frame) => frame.vertical.length === 0).flatMap((frame) => frame.horizontal);
  for (const table of tables) {
    for (const line of loose) {
      const [from, to] = [extent(table.horizontal, 'from'), extent(table.horizontal, 'to')];
      const apart = least(table.horizontal.map(({ at }) => Math.abs(at - line.at)));
      if (Math.abs(line.from - from) <= near && Math.abs(line.to - to) <= near && apart <= outermost)
        table.horizontal.push(line);
    }
  }
  return tables;
}

function extent(lines: readonly Rule[], end: 'from' | 'to'): number {
  return end === 'from' ? least(lines.map(({ from }) => from)) : greatest(lines.map(({ to }) => to));
}

function touch(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - near &&
    down.at <= across.to + near &&
    across.at >= down.from - near &&
    across.at <= down.to + near
  );
}
