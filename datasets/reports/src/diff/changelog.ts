import { renderDelta } from './render.ts';
import type { Correction, Delta } from './types.ts';

/** One version's section of `CHANGELOG.md`, in both languages: every changed figure with its reason. */
export function changelogSection(
  version: string,
  date: string | null,
  delta: Delta,
  corrections: readonly Correction[],
): string {
  const options = { as: 'markdown', corrections } as const;
  return [
    `## ${version}${date ? ` (${date})` : ''}`,
    '',
    renderDelta(delta, { ...options, language: 'zh' }),
    renderDelta(delta, { ...options, language: 'en' }),
  ].join('\n');
}

/** The changelog of a release: its own section above those of the one before. */
export function changelog(section: string, previous: string | null): string {
  const heading = '# Changelog · 变更记录\n';
  return `${heading}\n${section}${previous ? `\n${previous.replace(heading, '').trimStart()}` : ''}`;
}
