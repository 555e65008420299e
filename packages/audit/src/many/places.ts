import type { Agency } from '@ogi-reports/schema';

/**
 * The place an agency's figures count for, as the beginning of division codes: two digits for a province,
 * four for a prefecture, six for a county. A township counts for its county. Null without a code.
 */
export function placeOfAgency({ code }: Agency): string | null {
  if (code === null) return null;
  if (code.length > 6) return code.slice(0, 6);
  if (/^0+$/.test(code)) return '';
  return code.replace(/(?:00)+$/, '');
}

/** The place above: prefecture for a county, province for a prefecture, the country for a province. */
export const placeAbove = (place: string): string => place.slice(0, -2);
