export { bumpOf, versionAfter, versionFault } from './bump.ts';
export { changelog, changelogSection } from './changelog.ts';
export { changesBetween } from './changes.ts';
export { compare } from './compare.ts';
export { readCorrections, unexplained } from './corrections.ts';
export { guardFaults } from './guards.ts';
export { NoReports, readReports, versionOf } from './read-reports.ts';
export { renderDelta } from './render.ts';
export type { Bump, Change, ChangedReport, Correction, Delta } from './types.ts';
