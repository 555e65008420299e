/** Lines of a file that a reviewer would write otherwise, as GitHub takes them. */
export interface LineSuggestion {
  path: string;
  /** First and last of the lines to be replaced, 1-based. */
  startLine: number;
  line: number;
  text: string;
}

/**
 * The hunks of a `git diff -U0` as suggestions. A hunk that only inserts lines has none to replace, and is left
 * out: the summary says how to run the fix.
 */
export function suggestionsOf(patch: string): LineSuggestion[] {
  const suggestions: LineSuggestion[] = [];
  let path = '';
  for (const part of patch.split(/^(?=diff --git |@@ )/m)) {
    path = /^\+\+\+ b\/(.+)$/m.exec(part)?.[1] ?? path;
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@.*\n([\s\S]*)$/.exec(part);
    if (!hunk) continue;
    const [start, count] = [Number(hunk[1]), Number(hunk[2] ?? 1)];
    if (count === 0) continue;
    const added = (hunk[3] ?? '').split('\n').filter((line) => line.startsWith('+'));
    const text = added.map((line) => line.slice(1)).join('\n');
    suggestions.push({ path, startLine: start, line: start + count - 1, text });
  }
  return suggestions;
}
