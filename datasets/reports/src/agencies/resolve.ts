import { resolveDivision } from '@ogi-reports/parser/divisions';
import type { Agency } from '@ogi-reports/schema';

/** An agency as a title or a person names it. */
export interface NamedAgency {
  agency: string;
  /** Short name of the province (江西), null where it isn't known: then all are searched. */
  province: string | null;
  year: number;
}

export type Resolution = { agency: Agency } | { reason: string };

const reasons = {
  unknown: 'no division of the tables 2016 to 2023 matches the name',
  ambiguous: 'several divisions match the name',
  elsewhere: 'only divisions of other provinces match the name',
} as const;

/** Finds the place and the organisation in an agency's name, by the parser's rules and the divisions of the year. */
export async function resolveAgency({ agency, province, year }: NamedAgency): Promise<Resolution> {
  if (/某|未显示|推断/.test(agency)) return { reason: 'agency not named in what was read' };
  const found = await resolveDivision(agency, { near: province ?? '', body: '' }, year);
  if ('problem' in found) return { reason: reasons[found.problem.problem] };
  const { path, level } = found.agency;
  if (level === 'unknown') return { reason: 'a zone, which is no division' };
  if (province !== null && path[0] && !path[0].startsWith(province)) return { reason: reasons.elsewhere };
  return { agency: found.agency };
}
