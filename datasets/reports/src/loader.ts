import type { DataSet, Edition, Redirect, Report } from './types.ts';

/** Which reports to go through. `province` takes `36` or `360000`; `form` matches any of a report's tables. */
export interface ReportFilter<E extends Edition = Edition> {
  year?: number;
  province?: string;
  form?: '2014-table' | '2019-trial' | '2021';
  edition?: E;
}

/** A report id that the dataset doesn't hold, or no longer holds. The message says which, and what to do. */
export class ReportNotFound extends Error {
  constructor(
    readonly id: string,
    readonly text: { zh: string; en: string },
  ) {
    super(text.en);
    this.name = 'ReportNotFound';
  }
}

/** `<agency id>/<year>`, taken apart; undefined where it is no report id. */
export function partsOfId(id: string): { agency: string; province: string; year: string } | undefined {
  const match = /^((\d{2})\d{4}(?:\d{3}){0,2}(?:-[a-z0-9]+)*)\/(\d{4})(?:@[1-9]\d*)?$/.exec(id);
  return match
    ? { agency: match[1] as string, province: `${match[2]}0000`, year: match[3] as string }
    : undefined;
}

/** Where an id leads: itself, or the live report that took its place. Throws for a withdrawn one. */
export function follow(redirects: Record<string, Redirect>, id: string): string {
  const redirect = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  if (!redirect || redirect.kind === 'superseded') return id;
  if (redirect.target) return redirect.target;
  throw new ReportNotFound(id, {
    zh: `报告 ${id} 自数据集 ${redirect.since ?? ''} 版起撤回：${redirect.reason.zh}`,
    en: `Report ${id} was withdrawn in dataset ${redirect.since ?? ''}: ${redirect.reason.en}`,
  });
}

/** One report by its id; an id that moved gives the report that took its place. */
export async function loadFrom(data: DataSet, id: string): Promise<Report> {
  const target = follow(data.redirects, id);
  const parts = partsOfId(target);
  const year = parts && data.years[parts.year];
  const chunk = year && (await year()).default.find(([province]) => province === parts.province);
  const report = chunk && (await chunk[1]()).default[target];
  if (report) return report;
  throw new ReportNotFound(id, {
    zh: `数据集中没有报告 ${id}；编号形如 620421/2019，见 index`,
    en: `The dataset has no report ${id}; ids look like 620421/2019, see the index`,
  });
}

/** Reports one after another, by year, province and id; each chunk is loaded when its turn comes. */
export async function* reportsFrom(data: DataSet, filter: ReportFilter): AsyncGenerator<Report> {
  const province = filter.province?.slice(0, 2);
  for (const [year, load] of Object.entries(data.years)) {
    if (filter.year !== undefined && Number(year) !== filter.year) continue;
    for (const [code, chunk] of (await load()).default) {
      if (province !== undefined && !code.startsWith(province)) continue;
      for (const report of Object.values((await chunk()).default)) if (matches(report, filter)) yield report;
    }
  }
}

function matches(report: Report, { form, edition }: ReportFilter): boolean {
  if (edition && report.edition !== edition) return false;
  const forms: unknown[] = Object.values(report.forms);
  return !form || forms.includes(form) || (form !== '2014-table' && forms.includes('mixed'));
}
