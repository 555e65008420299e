const mark = /#{1,6}[ \t\u3000]+(?=\S)/y;

/** Where a line that begins at `start` has its text, behind the marks of a heading in Markdown; `start` without any. */
export function behindHeadingMark(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x23) return start;
  mark.lastIndex = start;
  return start + (mark.exec(text)?.[0].length ?? 0);
}

/** Whether a text may hold marks of strong words at all, so that its lines need no look. */
export const mayHoldStrong = (text: string): boolean => text.includes('**') || text.includes('__');

/** Marks in pairs and not beside digits, where asterisks may hide some: 138****1234. */
const strong = /(?<![\w*])(\*\*|__)(?=[^\s*_、，。；：,;:)）])[^*_\n]{0,400}?(?<=[^\s*_])\1(?![\w*])/g;

/** The stretches of a line that are left without the marks of strong words: 公开**12**条. */
export function withoutStrongMarks(line: string): [start: number, end: number][] {
  const stretches: [number, number][] = [];
  let from = 0;
  for (const { 0: words, index } of line.matchAll(strong)) {
    stretches.push([from, index], [index + 2, index + words.length - 2]);
    from = index + words.length;
  }
  stretches.push([from, line.length]);
  return stretches.filter(([start, end]) => end > start);
}
