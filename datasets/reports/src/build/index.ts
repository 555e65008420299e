export { ReleaseRefused } from './continue.ts';
export { buildPackageData, indexEntry, type PackageDataOptions } from './package-data.ts';
export { readRedirects } from './redirects.ts';
export { buildRelease, type ReleaseOptions, type ReleaseSummary } from './release.ts';
