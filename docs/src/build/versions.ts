import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parserVersion } from '@ogi-reports/parser';
import { SCHEMA_VERSION } from '@ogi-reports/schema';
import type { Versions } from '../theme-config.ts';

/** Where the dataset's build puts the files of a release. */
export const releaseFolder = fileURLToPath(new URL('../../../datasets/reports/release/', import.meta.url));

const require = createRequire(import.meta.url);
const packageVersion = (name: string): string => require(`${name}/package.json`).version;

/** A JSON file of the release. Throws, with the command that builds it, where there is none. */
export function readRelease<T>(file: string): T {
  const path = `${releaseFolder}${file}`;
  if (!existsSync(path))
    throw new Error(`${path} is missing. Build the release first: pnpm --filter @ogi-reports/dataset build`);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** What the site is built from. */
export function versions(): Versions {
  const { version, reports } = readRelease<{ version: string; reports: number }>('statistics.json');
  return {
    schema: `${SCHEMA_VERSION} (${packageVersion('@ogi-reports/schema')})`,
    dataset: version,
    reports,
    parser: parserVersion,
  };
}
