import type { Claim, Location, Report, Scope } from '@ogi-reports/schema';
import type { ReportContext } from '../types.ts';

/** A claim with its position in the report, by which coverage and evidence know it. */
export interface PlacedClaim {
  claim: Claim;
  index: number;
  /** It may speak of a part only of what it is compared with: one website of several. */
  isPart?: boolean;
}

/** The claims that speak of the reporting year and of those whose figures the tables hold. */
export function comparable({ report }: ReportContext): PlacedClaim[] {
  return report.claims
    .map((claim, index) => ({ claim, index }))
    .filter(({ claim }) => isOfYear(claim) && isOfScope(claim, report.scope));
}

export const isOfYear = ({ period }: Claim): boolean => period === 'year' || period === 'unstated';

/** The office that answers for a government, or the government's own level without what is below it. */
const ofOneOffice = /政府[办辦]|[办辦]公[室厅廳]|本级|本級/;

/** A part of the agency, or another whole than the report's, is kept apart. */
function isOfScope({ scope, subject }: Claim, reported: Scope): boolean {
  if (scope === 'part') return false;
  if (scope === 'own') return reported !== 'jurisdiction';
  if (scope === 'whole') return reported !== 'agency';
  return reported === 'agency' || !ofOneOffice.test(subject ?? '');
}

/** Where a claim stands: from the evidence, else as the record has it. */
export function placeOf({ report, evidence }: ReportContext, index: number): Location | null {
  const known = evidence?.claims[index]?.location;
  if (known) return known;
  const { line, column, page } = report.claims[index]?.location ?? {};
  if (!line && !page) return null;
  return { ...(line && { line }), ...(column && { column }), ...(page && { page }) };
}

/** A claim as its report words it: number, unit and qualifier. */
export function worded({ value, unit, qualifier }: Claim): string {
  const before =
    qualifier === 'about' ? '约 ' : qualifier === 'at-most' ? '≤' : qualifier === 'at-least' ? '≥' : '';
  return `${before}${value}${unit ?? ''}`;
}

/** Whether two claims stand in the same paragraph; where no place is known, whether they are neighbours. */
export function sameParagraph(report: Report, one: number, other: number): boolean {
  const [first, second] = [report.claims[one]?.location, report.claims[other]?.location];
  if (!first?.line || !second?.line) return true;
  return first.line === second.line;
}
