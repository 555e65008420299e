import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { audit } from '@ogi-reports/audit';
import type { Report } from '@ogi-reports/schema';
import { readRecords } from '../../../datasets/reports/src/records/read-records.ts';
import { type Profile, profileOf } from '../country/profile.ts';
import { country } from '../country/reports.ts';

const folder = fileURLToPath(new URL('../../../datasets/reports/records', import.meta.url));

/** The distributions of the project's own records. */
export async function realProfile(): Promise<Profile> {
  if (!existsSync(folder)) throw new Error(`${folder} is needed for the distributions`);
  const reports: Report[] = [];
  for await (const { report } of readRecords(folder)) reports.push(report);
  return profileOf(reports);
}

let made: Promise<Report[]> | undefined;

/** A few thousand synthetic reports of all forms. */
export function someReports(): Promise<Report[]> {
  made ??= realProfile().then((profile) => {
    const report = country(profile, 3400);
    return Array.from({ length: 3400 }, (_, place) => report(place));
  });
  return made;
}

/** Clean reports on one form: all figures there, no figures in prose, nothing that an audit finds. */
export async function cleanReports<E extends Report['edition']>(edition: E, count = 100) {
  const fitting = (await someReports())
    .filter((report) => report.edition === edition)
    .map((report) => ({ ...report, claims: [] }) as unknown as Extract<Report, { edition: E }>)
    .filter((report) => audit(report).diagnostics.length === 0);
  // As records are read from text, not as objects are built: an engine lays the two out differently.
  return fitting.slice(0, count).map((report) => JSON.parse(JSON.stringify(report)) as typeof report);
}
