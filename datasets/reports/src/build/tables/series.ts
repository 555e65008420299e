import type { Report } from '@ogi-reports/schema';
import { column, type Table } from './table.ts';

/** One year that the dataset holds of one agency. */
export interface CoverageRow {
  agency_id: string;
  agency_name: string;
  year: number;
  edition: string;
  tables_read: number;
  tables_partly_read: number;
  tables_not_seen: number;
  measures: number;
  claims: number;
  source_url: string | null;
}

export function coverageRow(report: Report, measured: number): CoverageRow {
  const readings: string[] = Object.values(report.coverage);
  const count = (...wanted: string[]) => readings.filter((reading) => wanted.includes(reading)).length;
  return {
    agency_id: report.agency.id ?? '',
    agency_name: report.agency.name ?? '',
    year: report.year ?? 0,
    edition: report.edition,
    tables_read: count('read'),
    tables_partly_read: count('partial'),
    tables_not_seen: count('not-seen', 'lost'),
    measures: measured,
    claims: report.claims.length,
    source_url: report.sources[0]?.url ?? null,
  };
}

export const coverageTable: Table<CoverageRow> = {
  name: 'coverage',
  title: { zh: '覆盖情况', en: 'Coverage' },
  description: {
    zh: '数据集有哪些机构的哪些年度，每份读到多少。',
    en: 'Which years of which agencies the dataset holds, and how much of each was read.',
  },
  key: ['agency_id', 'year'],
  columns: [
    column('agency_id', 'string', '机构编号', 'agency'),
    column('agency_name', 'string', '机构', 'name'),
    column('year', 'integer', '报告年度', 'reporting year'),
    column('edition', 'string', '报告格式', 'shape of the report'),
    column('tables_read', 'integer', '读全的表', 'tables read whole'),
    column('tables_partly_read', 'integer', '只读到一部分的表', 'tables read in part'),
    column('tables_not_seen', 'integer', '没有见到的表', 'tables not seen'),
    column('measures', 'integer', '有数值的指标', 'measures with a value'),
    column('claims', 'integer', '文字中的数字', 'figures of the prose'),
    column('source_url', 'string', '来源网址', 'address of the source'),
  ],
};

/** A report that would complete what the dataset holds. */
export interface WantedRow {
  agency_id: string;
  agency_name: string;
  year: number;
  reason: 'rest' | 'gap' | 'before' | 'after';
  /** 1 is wanted most. */
  priority: number;
  source_url: string | null;
}

const firstYear = 2008;
const priorities = { rest: 1, gap: 2, after: 3, before: 3 } as const;

/** What is known of one agency, in little room: a country has some hundred thousand of them. */
interface Series {
  /** The name in the latest report. */
  agency_name: string;
  years: number[];
  rests: WantedRow[];
}

/**
 * What would complete each series: the rest of a report of which tables weren't seen, a year between two that are
 * held, and the years just before and after them. Rows are counted one after another and not kept.
 */
export class SeriesCounter {
  readonly #agencies = new Map<string, Series>();
  #lastYear = 0;

  add(row: CoverageRow): void {
    const { agency_id, agency_name, year } = row;
    let series = this.#agencies.get(agency_id);
    if (!series) {
      series = { agency_name, years: [], rests: [] };
      this.#agencies.set(agency_id, series);
    }
    series.agency_name = agency_name;
    series.years.push(year);
    if (isRest(row)) series.rests.push(wanted(row, year, 'rest', row.source_url));
    this.#lastYear = Math.max(this.#lastYear, year);
  }

  /** The reports that are wanted, those that are wanted most first. */
  get wanted(): WantedRow[] {
    const rows = [...this.#agencies].flatMap(([agency_id, series]) => [
      ...series.rests,
      ...neighboursOf({ agency_id, ...series }, this.#lastYear),
    ]);
    return rows.sort(
      (left, right) =>
        left.priority - right.priority ||
        (left.agency_id < right.agency_id ? -1 : 1) ||
        left.year - right.year,
    );
  }
}

const isRest = ({ tables_not_seen, tables_partly_read, edition }: CoverageRow): boolean =>
  tables_not_seen + tables_partly_read > 0 || edition === 'unknown';

/** `lastYear` is the latest year of the dataset. */
function neighboursOf(agency: Agency & Series, lastYear: number): WantedRow[] {
  const held = new Set(agency.years);
  const [first, last] = [Math.min(...held), Math.max(...held)];
  const found: WantedRow[] = [];
  for (let year = first - 1; year <= last + 1; year += 1) {
    const reason = year < first ? 'before' : year > last ? 'after' : 'gap';
    if (!held.has(year) && year >= firstYear && year <= lastYear)
      found.push(wanted(agency, year, reason, null));
  }
  return found;
}

type Agency = Pick<CoverageRow, 'agency_id' | 'agency_name'>;

function wanted(
  { agency_id, agency_name }: Agency,
  year: number,
  reason: WantedRow['reason'],
  source_url: string | null,
): WantedRow {
  return { agency_id, agency_name, year, reason, priority: priorities[reason], source_url };
}

export const wantedTable: Table<WantedRow> = {
  name: 'wanted',
  title: { zh: '征集', en: 'Wanted' },
  description: {
    zh: '补上就能成系列的报告：只读到一部分的、两年之间缺的、前后相邻的年度。',
    en: 'Reports that would complete a series: those read in part, years between two that are held, and the neighbouring years.',
  },
  key: ['agency_id', 'year'],
  columns: [
    column('agency_id', 'string', '机构编号', 'agency'),
    column('agency_name', 'string', '机构', 'name'),
    column('year', 'integer', '报告年度', 'reporting year'),
    column(
      'reason',
      'string',
      '缘由：补全、中间、之前、之后',
      'why: rest of a report, gap, before, after',
      undefined,
      ['rest', 'gap', 'before', 'after'],
    ),
    column('priority', 'integer', '先后，1 最优先', '1 is wanted most'),
    column('source_url', 'string', '已知网址', 'known address'),
  ],
};
