import type { Candidate } from './candidates.ts';
import { figureCount, type Group, groupAfter } from './groups.ts';
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
  return { ...candidate, quality, group, weight: quality === 0 ? 0 : length * quality + bonus };
}

/** A cut label counts in full where its rest follows the figures, and not at all where it may be another's. */
function cutQuality(tokens: readonly Token[], { rest, quality, shared }: Candidate, group: Group): number {
  const next = tokens.slice(group.end + 1, group.end + 4).filter(({ kind }) => kind === 'label');
  const following = next[0]?.key ?? '';
  if (following !== '' && (rest.startsWith(following) || following.startsWith(rest))) return 1;
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
const gapCost = (tokensBetween: number): number =>
  tokensBetween > widestGap ? Number.POSITIVE_INFINITY : Math.min(4, tokensBetween * 0.02);

const weightOf = (anchors: readonly Anchor[]): number => anchors.reduce((sum, { weight }) => sum + weight, 0);

/** The first sequence of rows that is at least half as complete as the best one: a page may hold several reports. */
export function firstChain(anchors: readonly Anchor[]): Anchor[] {
  let found = chain(anchors);
  const enough = weightOf(found) / 2;
  for (let earlier = found; earlier.length > 0; ) {
    const start = earlier[0]?.start ?? 0;
    earlier = chain(anchors.filter(({ end, group }) => Math.max(end, group.end) < start));
    if (weightOf(earlier) >= enough) found = earlier;
  }
  return found;
}

/** The heaviest sequence of anchors that keeps both the document's and the form's order. */
function chain(anchors: readonly Anchor[]): Anchor[] {
  const best: { score: number; previous: number }[] = [];
  let last = -1;
  anchors.forEach((current, index) => {
    let score = current.weight;
    let previous = -1;
    for (let before = 0; before < index; before++) {
      const earlier = anchors[before] as Anchor;
      if (earlier.end >= current.start || earlier.pattern.order >= current.pattern.order) continue;
      const total =
        (best[before]?.score ?? 0) +
        current.weight -
        gapCost(current.start - Math.max(earlier.end, earlier.group.end));
      if (total > score) [score, previous] = [total, before];
    }
    best.push({ score, previous });
    if (last < 0 || score > (best[last]?.score ?? 0)) last = index;
  });
  const result: Anchor[] = [];
  for (; last >= 0; last = best[last]?.previous ?? -1) result.unshift(anchors[last] as Anchor);
  return result;
}
