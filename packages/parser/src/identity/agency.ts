import type { Agency } from '@ogi-reports/schema';
import type { SourceDocument } from '../blocks.ts';
import { divisionTables } from '../divisions/load.ts';
import { compact } from '../text/compact.ts';
import type { Choice } from './choose.ts';
import { withoutElsewhere } from './elsewhere.ts';
import type { Found, Line } from './lines.ts';
import { placeNamedInText } from './named-in-text.ts';
import { linesAboutAgency, type NamedAgency, readAgencyNames } from './names.ts';
import { kindOfName } from './organisation.ts';
import { resolveDivision } from './resolve.ts';

export type AgencyProblem = Exclude<Choice, { chosen: unknown }> | { problem: 'not-named' };

/** No report needs more of its text to say where it is from. */
const mostText = 200_000;

export interface FoundAgency {
  agency: Agency;
  /** Why the agency has no id; null where it has one. */
  problem: AgencyProblem | null;
}

/** The reporting agency: the first of its names that the tables of divisions know for certain. */
export async function findAgency(
  source: SourceDocument,
  title: Found | null,
  lines: readonly Line[],
  text: string,
  year: number | null,
): Promise<FoundAgency> {
  const { title: pageTitle, publisher } = source.metadata;
  const page = pageTitle === null ? null : compact(pageTitle).text;
  const names = readAgencyNames(title, page, publisher, lines);
  if (names.length === 0) names.push(...(await namedInText(text, year)));
  const near = [title?.words, page, publisher, linesAboutAgency(lines), ...names.map(({ words }) => words)];
  const context = {
    near: withoutElsewhere(near.filter(Boolean).join('\n').slice(0, mostText)),
    body: withoutElsewhere(text.slice(0, mostText)),
  };
  let problem: AgencyProblem = { problem: 'not-named' };
  const own = names.filter(({ isOwn }) => isOwn).map(({ words }) => coreOf(words));
  for (const name of names) {
    if (
      (own.length > 0 && !own.some((each) => name.words.includes(each))) ||
      (name.source === 'site' && !calledItself(text, name.words))
    )
      continue;
    const resolved = await resolveDivision(name.words, context, year);
    if ('agency' in resolved)
      return { agency: { ...resolved.agency, name: fullest(name.words, text) }, problem: null };
    if (problem.problem === 'not-named' || problem.problem === 'unknown') problem = resolved.problem;
    if (name.source === 'title' && resolved.problem.problem !== 'unknown') break;
  }
  return { agency: unresolved(names[0]), problem };
}

/** What any other name of the agency in a title must hold: 县农业农村局 is no 安福县人民政府. */
const coreOf = (name: string): string =>
  name.replace(/^(?:自治)?[省市县区州旗](?=.{3,})/, '').replace(/(?<=.{2,})(?:人民政府|政府|办事处)$/, '');

/** Whether the text speaks of itself as a body of that kind: where it says 我局, the county's site is another's. */
function calledItself(text: string, name: string): boolean {
  const kinds =
    text.match(
      /(?<=我)(?:局|委|办|厅|中心|镇|乡|街道|院|所|站|处|公司|校)|(?<=本)(?:局|委|办|厅|中心|镇|乡|街道)/g,
    ) ?? [];
  return kinds.every((kind) => name.includes(kind));
}

async function namedInText(text: string, year: number | null): Promise<NamedAgency[]> {
  const { divisionsOf, tableYears } = await divisionTables();
  const name = placeNamedInText(text, divisionsOf(year ?? (tableYears.at(-1) as number)));
  return name === null ? [] : [{ source: 'text', words: name, text: name, location: null, isOwn: false }];
}

/** The name with what the text adds to it: 人民政府 or 办事处, where that is printed behind it. */
function fullest(name: string, text: string): string {
  if (!/[省市县区州旗盟乡镇]$|街道$|苏木$/.test(name)) return name;
  const ending = ['人民政府', '办事处'].find((each) => text.includes(name + each));
  return ending ? name + ending : name;
}

/** Without a place, the name's ending still tells what kind of body it is. */
function unresolved(name: NamedAgency | undefined): Agency {
  const kind = name ? kindOfName(name.words) : { kind: 'unknown' as const, level: 'unknown' as const };
  return { id: null, name: name?.words ?? null, ...kind, code: null, codeYear: null, path: [] };
}
