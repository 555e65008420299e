import type { ClaimPeriod } from '@ogi-reports/schema';
import { columnKind } from '../tables/value-columns.ts';
import { withoutUnit } from './units.ts';

/** The time of a column's figures; null for a column that holds no amount of a year or of all years (代码, 备注). */
export type Period = Extract<ClaimPeriod, 'year' | 'prior-year' | 'cumulative' | 'unstated'> | null;

/** What stands over a column of figures says of them. */
export interface ValueColumn {
  period: Period;
  unit: string | null;
  /** Whether its heading speaks of what was published. */
  isOfInformation: boolean;
}

const ofAllYears = /历年|(?<!本年|全年|年度)累计/;
/** What the heading of amounts may not say. */
const noAmount =
  /代码|序号|备注|季|月|本期|上[期年]|同比|增减|[%率比]|访问|浏览|点击|阅读|粉丝|关注|排名|得分/;

/** What each column of figures holds, by the words over it. */
export function columnsOf(headings: readonly string[], count: number, year: number | null): ValueColumn[] {
  const words = Array.from({ length: count }, (_, at) =>
    withoutUnit((headings[at] ?? '').replace(/\s+/g, '')),
  );
  const periods =
    headings.length === count
      ? periodsOf(
          words.map(({ text }) => text),
          year,
        )
      : null;
  const unknown = count === 1 ? 'unstated' : null;
  return words.map(({ text, unit }, at) => ({
    period: periods ? (periods[at] ?? null) : unknown,
    unit,
    isOfInformation: /公开|发布|信息/.test(text),
  }));
}

function periodsOf(words: readonly string[], year: number | null): Period[] {
  const periods = words.map((heading) => periodOf(heading, year));
  if (words.length === 1 && periods[0] === null && !saysMore(words[0] as string)) return ['unstated'];
  return periods.filter((period) => period === 'year').length > 1 ? withoutQuarters(words, periods) : periods;
}

/** Whether a heading says more than that figures stand below it. */
const saysMore = (heading: string): boolean => noAmount.test(heading) || columnKind(heading).kind === 'year';

/** 本期实际 beside 本年累计 is a quarter's; of other columns that all could be the year's, none is taken. */
function withoutQuarters(words: readonly string[], periods: readonly Period[]): Period[] {
  const sums = words.filter((heading, at) => periods[at] === 'year' && heading.includes('累计'));
  return periods.map((period, at) =>
    period === 'year' && !(sums.length === 1 && words[at] === sums[0]) ? null : period,
  );
}

function periodOf(heading: string, year: number | null): Period {
  if (ofAllYears.test(heading)) return 'cumulative';
  const column = columnKind(heading);
  if (column.kind === 'annual') return 'year';
  if (column.kind !== 'year' || year === null) return null;
  if (column.year === year) return 'year';
  return column.year === year - 1 ? 'prior-year' : null;
}
