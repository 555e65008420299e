export { readRedirects } from '../records/redirects.ts';
export { ReleaseRefused } from './continue.ts';
export { buildPackageData, indexEntry, type PackageDataOptions } from './package-data.ts';
export {
  buildRelease,
  type ReleaseOptions,
  type ReleaseSummary,
} from './release.ts';
export { type ReleaseFormat, releaseFormats } from './writers/writers.ts';
