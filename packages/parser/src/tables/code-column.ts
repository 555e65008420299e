import type { Anchor } from './chain.ts';
import { groupAfter } from './groups.ts';
import type { Token } from './tokens.ts';

/** Fewer numbers in a row may run by chance. */
const fewestSteps = 5;

/**
 * Where the first figure behind each label is the row's own number, as in a column 代码 or 行次: what gives a row the
 * group behind that number. Null where the first figures don't run, or nothing stands behind them: then they are all
 * that the table says.
 */
export function behindCodes(
  tokens: readonly Token[],
  rows: readonly Anchor[],
): ((row: Anchor) => Anchor) | null {
  const codes = rows.flatMap(({ group }) => {
    const first = group.tokens[0]?.figure;
    return first?.kind === 'number' ? [first.value] : [];
  });
  if (codes.length * 10 < rows.length * 9 || !areRunning(codes)) return null;
  const behind = (row: Anchor): Anchor => behindCode(tokens, row);
  return rows.some((row) => behind(row).group.tokens.length > 0) ? behind : null;
}

function behindCode(tokens: readonly Token[], row: Anchor): Anchor {
  const [code] = row.group.tokens;
  if (code?.figure?.kind !== 'number') return row;
  const group = groupAfter(tokens, tokens.indexOf(code, row.end + 1), true);
  return { ...row, group: { ...group, unit: group.unit ?? row.group.unit } };
}

/** Most numbers are one up from the one before; rows that are not known leave small gaps. */
function areRunning(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] as number));
  const ones = steps.filter((step) => step === 1).length;
  const running = steps.filter((step) => step > 0 && step < 4).length;
  return ones >= fewestSteps && ones * 2 >= steps.length && running * 10 >= steps.length * 8;
}
