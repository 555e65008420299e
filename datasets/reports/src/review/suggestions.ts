/** Lines of a file that a reviewer would write otherwise, as GitHub takes them. */
export interface LineSuggestion {
  path: string;
  /** First and last of the lines to be replaced, 1-based. */
  startLine: number;
  line: number;
  text: string;
}

interface Hunk {
  path: string;
  before: [start: number, count: number];
  after: [start: number, count: number];
  lines: string[];
}

/**
 * Fixes as suggestions. A hunk that only inserts lines has none to replace, and GitHub takes suggestions only on
 * lines that a pull request shows: both are left out, and the summary says how to run the fix.
 * @param fixes `git diff -U0` after `ogi fix`
 * @param shown `git diff` of the pull request itself
 */
export function suggestionsOf(fixes: string, shown: string): LineSuggestion[] {
  const visible = hunksOf(shown);
  return hunksOf(fixes)
    .filter(({ before: [, count] }) => count > 0)
    .map(({ path, before: [start, count], lines }) => {
      const text = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
      return { path, startLine: start, line: start + count - 1, text: text.join('\n') };
    })
    .filter(({ path, startLine, line }) =>
      visible.some(
        ({ path: at, after: [start, count] }) => at === path && startLine >= start && line < start + count,
      ),
    );
}

function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  let path = '';
  for (const part of patch.split(/^(?=diff --git |@@ )/m)) {
    path = /^\+\+\+ b\/(.+)$/m.exec(part)?.[1] ?? path;
    const found = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@.*\n([\s\S]*)$/.exec(part);
    if (!found) continue;
    const [, start, count = '1', from, length = '1', text = ''] = found;
    const range = (first: string | undefined, size: string): [number, number] => [
      Number(first),
      Number(size),
    ];
    hunks.push({ path, before: range(start, count), after: range(from, length), lines: text.split('\n') });
  }
  return hunks;
}
