/** Codes of path segments as the collector of lines takes them. */
const [moveTo, lineTo, curveTo, quadraticTo, close] = [0, 1, 2, 3, 4];

/** The segments of OFD's abbreviated paths, with how many numbers each takes: S and M move, L draws a line. */
const segments: Readonly<Record<string, readonly [code: number, numbers: number]>> = {
  S: [moveTo, 2],
  M: [moveTo, 2],
  L: [lineTo, 2],
  Q: [quadraticTo, 4],
  B: [curveTo, 6],
  C: [close, 0],
};

/** No line of a table has more parts. */
const mostWords = 100_000;

/**
 * A path such as `M 0 0 L 10 0 C` as numbers, one list for each part of it: a filled shape is judged by its own
 * corners. An arc ends its part: it is none of a table.
 */
export function segmentsOf(data: string): number[][] {
  const words = data.trim().split(/[\s,]+/, mostWords);
  const paths: number[][] = [];
  for (let at = 0; at < words.length; ) {
    const name = words[at] as string;
    const [code, count] = segments[name] ?? [undefined, name === 'A' ? 7 : 0];
    if (code === moveTo || code === undefined) paths.push([]);
    const numbers = words.slice(at + 1, at + 1 + count).map(Number);
    if (code !== undefined && numbers.every(Number.isFinite)) paths.at(-1)?.push(code, ...numbers);
    at += 1 + count;
  }
  return paths.filter(({ length }) => length > 3);
}
