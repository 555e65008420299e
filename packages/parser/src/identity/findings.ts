import type { Diagnostic, Location, PrintedYear } from '@ogi-reports/schema';
import { type Division, pathOf } from '../divisions/division.ts';
import type { AgencyProblem } from './agency.ts';
import type { PrintedPeriod } from './dates.ts';

function finding(
  rule: string,
  severity: Diagnostic['severity'],
  message: Diagnostic['message'],
  location: Location | null,
  actual: string | null,
): Diagnostic {
  const ruleId = `parse/${rule}`;
  return { ruleId, severity, message, cells: [], location, actual, expected: null, url: `/rules/${ruleId}` };
}

const listed = (places: readonly Division[]) =>
  places.slice(0, 5).map((place) => `${pathOf(place).join('')}（${place.code}）`);

/** The agency has no id: its name is missing, in no table, or that of several places. */
export function agencyUnresolved(
  name: string | null,
  problem: AgencyProblem,
  location: Location | null,
): Diagnostic {
  return finding('agency-unresolved', 'warning', unresolvedMessage(name, problem), location, name);
}

/** Bodies that belong to no division, and why. */
const outsideDivisions: [RegExp, Diagnostic['message']][] = [
  [
    /兵团|第.{1,3}师/,
    {
      zh: '表中没有兵团及其各师，只有师所在的市和部分团场。',
      en: 'They have neither the corps in Xinjiang nor its divisions, but the cities of these and some regiments.',
    },
  ],
  [
    /(?:开发|新|示范|高新|经开|度假|保税|风景|管理|试验|实验|合作|园)区/,
    {
      zh: '表中只有部分开发区、新区等功能区。',
      en: 'Of development zones, new areas and the like they have only some.',
    },
  ],
  [
    /海关|海事局|管理局|监管|流域|特派员|督察局|[大中小]学|学[院校]|幼儿园|银行|公司|集团|[场队台馆宫]$/,
    {
      zh: '按系统、流域设立的机构和企事业单位不一定属于某一行政区划。',
      en: 'Bodies of a system or a river basin, companies, schools and stations need not belong to one division.',
    },
  ],
];

function unresolvedMessage(name: string | null, problem: AgencyProblem): Diagnostic['message'] {
  const remedy = { zh: '请在记录中填写机关编号。', en: 'Enter the agency id in the record.' };
  if (name === null || problem.problem === 'not-named')
    return {
      zh: `未找到编制报告的机关名称。${remedy.zh}`,
      en: `The document doesn't name the agency that reports. ${remedy.en}`,
    };
  if (problem.problem === 'unknown') {
    const reason = outsideDivisions.find(([pattern]) => pattern.test(name))?.[1];
    return {
      zh: `2016 至 2023 年的行政区划表中找不到“${name}”。${reason?.zh ?? ''}${remedy.zh}`,
      en: `No table of divisions from 2016 to 2023 holds "${name}". ${reason ? `${reason.en} ` : ''}${remedy.en}`,
    };
  }
  const candidates = listed(problem.candidates);
  if (problem.problem === 'elsewhere')
    return {
      zh: `“${name}”只与${candidates.join('、')}同名，但文中所说的是${listed(problem.named).join('、')}。${remedy.zh}`,
      en: `"${name}" is the name of ${candidates.join(', ')} only, but the text speaks of ${listed(problem.named).join(', ')}. ${remedy.en}`,
    };
  return {
    zh: `“${name}”有多个同名地方：${candidates.join('、')}，文中没有指明是哪一个。${remedy.zh}`,
    en: `Several places are called "${name}": ${candidates.join(', ')}; the text doesn't say which. ${remedy.en}`,
  };
}

/** Neither title nor period nor any date tells the reporting year. */
export function yearUnresolved(years: readonly PrintedYear[]): Diagnostic {
  const named = [...new Set(years.map(({ year }) => year))].join(', ');
  return finding(
    'year-unresolved',
    'warning',
    {
      zh: '标题、统计期限和日期都没有说明报告年度。请在记录中填写年度。',
      en: 'Neither title, period nor date tells the reporting year. Enter the year in the record.',
    },
    years[0]?.location ?? null,
    named === '' ? null : named,
  );
}

/** The period has lost digits, as copies of styled text do; only its years are read. */
export function periodBroken({ found }: PrintedPeriod): Diagnostic {
  return finding(
    'period-broken',
    'info',
    {
      zh: `统计期限“${found.text}”缺少数字，未读取日期。请对照原文填写起止日期。`,
      en: `The period "${found.text}" has lost digits; its days are not read. Enter them from the original.`,
    },
    found.location,
    found.text,
  );
}
