import semver from 'semver';
import type { Bump, Delta } from './types.ts';

/**
 * What a change of the data asks of the version: a schema that older readers can't read is major; new reports
 * or figures, and ids that lead elsewhere, are minor; corrections are patches.
 */
export function bumpOf(delta: Omit<Delta, 'bump'>): Bump {
  const { from, to, added, removed, moved, withdrawn, restated, changed } = delta;
  const known = new Set(from.schemaVersions);
  if (to.schemaVersions.some((version) => !known.has(version)) && known.size > 0) return 'major';
  const grown = changed.some(({ changes }) =>
    changes.some(({ change, kind }) => change === 'added' && kind !== 'field'),
  );
  if ([added, removed, moved, withdrawn, restated].some((list) => list.length > 0) || grown) return 'minor';
  return changed.length > 0 ? 'patch' : 'none';
}

/** The least version that may follow a published one. */
export function versionAfter(previous: string, bump: Bump): string {
  return bump === 'none' ? previous : (semver.inc(previous, bump) ?? previous);
}

/** Why a version may not follow a published one, in both languages; undefined where it may. */
export function versionFault(
  previous: string,
  version: string,
  bump: Bump,
): { zh: string; en: string } | undefined {
  if (!semver.valid(version))
    return { zh: `“${version}”不是版本号，应如 1.2.0。`, en: `"${version}" is no version such as 1.2.0.` };
  const least = versionAfter(previous, bump);
  if (semver.gte(version, least)) return undefined;
  return {
    zh: `版本 ${version} 太低：与 ${previous} 相比的改动属于 ${bump}，至少应为 ${least}。`,
    en: `Version ${version} is too low: what changed since ${previous} is ${bump}, so it must be ${least} at least.`,
  };
}
