import type { Candidate } from './candidates.ts';
import { figureCount, type Group, groupAfter, longestGroup } from './groups.ts';
import type { Token } from './tokens.ts';

/** A row found: its label, and the figures behind it. */
export interface Anchor extends Candidate {
  group: Group;
  weight: number;
}

/** Judges a candidate by its label and by whether as many figures follow as the form has. */
export function anchor(tokens: readonly Token[], candidate: Candidate): Anchor {
  const { pattern, end } = candidate;
  const group = groupAfter(tokens, end, pattern.family === '2008');
  const quality = candidate.rest === '' ? candidate.quality : cutQuality(tokens, candidate, group);
  const length = Math.min(12, pattern.keys[0]?.length ?? 0);
  const fits = pattern.slots.includes(figureCount(group)) || pattern.slots.includes(group.tokens.length);
  const bonus = pattern.slots.length === 0 ? 0 : fits ? 6 : figureCount(group) > 0 ? 1 : 0;
  const { start, rest, shared } = candidate;
  const weight = quality === 0 ? 0 : length * quality + bonus;
  return { pattern, start, end, quality, rest, shared, group, weight };
}

/** A cut label counts in full where its rest follows the figures, and not at all where it may be another's. */
function cutQuality(tokens: readonly Token[], { rest, quality, shared }: Candidate, group: Group): number {
  const next = tokens.slice(group.end + 1, group.end + 4).filter(({ kind }) => kind === 'label');
  const following = next[0]?.key ?? '';
  const whole = quality > 0.4;
  if (
    following === rest ||
    (whole && following !== '' && (rest.startsWith(following) || following.startsWith(rest)))
  )
    return 1;
  return shared || quality < 0.7 ? 0 : quality;
}

/** A short label such as 其他 or 总计 stands in headings too: it counts only with its figures. */
export function plausible({ pattern, group, quality }: Anchor): boolean {
  if (quality === 0) return false;
  const shortest = Math.min(...pattern.keys.map((key) => key.length));
  if (shortest > 3 || pattern.slots.length === 0) return pattern.slots.length > 0 || shortest > 3;
  const count = figureCount(group);
  return count > 0 || group.tokens.length > 0;
}

/** Rows of one table stand close together; a later copy of the table must never lend its rows. */
const widestGap = 80;

/** A sequence of rows that keeps both the document's and the form's order, by its last row. */
interface Chain {
  score: number;
  /** The index of the row before, -1 for none. */
  previous: number;
}

/**
 * The first sequence of rows that is at least half as complete as the best one: a page may hold several
 * reports. `solid` counts the tokens with text before each token, so that empty cells make no distance.
 */
export function firstChain(anchors: readonly Anchor[], solid: Int32Array): Anchor[] {
  const chains: Chain[] = [];
  anchors.forEach((current, index) => {
    chains.push(longest(anchors, chains, current, index, solid));
  });
  const best = chains.reduce((most, { score }) => Math.max(most, score), 0);
  const first = chains.findIndex(({ score }) => score >= best / 2);
  if (first < 0) return [];
  let last = first;
  for (let index = first; index < chains.length; index++) {
    if (distance(anchors[last] as Anchor, anchors[index] as Anchor, solid) > widestGap) break;
    if ((chains[index]?.score ?? 0) > (chains[last]?.score ?? 0)) last = index;
  }
  return backwards(anchors, chains, last);
}

/** Tokens with text between the end of one row and the start of another. */
const distance = (earlier: Anchor, later: Anchor, solid: Int32Array): number =>
  (solid[later.start] ?? 0) - (solid[Math.max(earlier.end, earlier.group.end) + 1] ?? 0);

function longest(
  anchors: readonly Anchor[],
  chains: Chain[],
  current: Anchor,
  index: number,
  solid: Int32Array,
): Chain {
  const found: Chain = { score: current.weight, previous: -1 };
  for (let before = index - 1; before >= 0; before--) {
    const earlier = anchors[before] as Anchor;
    if ((solid[current.start] ?? 0) - (solid[earlier.start] ?? 0) > widestGap + longestGroup) break;
    if (earlier.end >= current.start || earlier.pattern.order >= current.pattern.order) continue;
    const gap = distance(earlier, current, solid);
    if (gap > widestGap) continue;
    const { score } = chains[before] as Chain;
    const total = score + current.weight - Math.min(4, Math.max(0, gap) * 0.02);
    if (total > found.score) Object.assign(found, { score: total, previous: before });
  }
  return found;
}

function backwards(anchors: readonly Anchor[], chains: readonly Chain[], last: number): Anchor[] {
  const result: Anchor[] = [];
  for (let index = last; index >= 0; index = chains[index]?.previous ?? -1)
    result.push(anchors[index] as Anchor);
  return result.reverse();
}
