import type { Text } from '@ogi-reports/schema';

/** A question that many ask, ready to run. */
export interface NamedQuery {
  name: string;
  about: Text;
  sql: string;
}

/** The common questions, for `ogi query --named`. */
export const namedQueries: readonly NamedQuery[] = [
  {
    name: 'coverage',
    about: { zh: '各年各省有多少报告', en: 'reports by year and province' },
    sql: `SELECT year, province_name AS province, count(*) AS reports, sum(cells_reported) AS figures, sum(claims) AS claims
      FROM reports GROUP BY ALL ORDER BY year, province`,
  },
  {
    name: 'requests',
    about: { zh: '各机构收到的申请，表格里的', en: 'requests received by each agency, from the tables' },
    sql: `SELECT year, province_name AS province, agency_name AS agency, value AS requests
      FROM reported_figures WHERE cell = 'requests.received.total' ORDER BY requests DESC, agency`,
  },
  {
    name: 'refusals',
    about: { zh: '不予公开的理由，按年合计', en: 'grounds of refusal, summed by year' },
    sql: `SELECT year, row AS ground, sum(value) AS requests, count(*) AS reports
      FROM reported_figures
      WHERE block IN ('outcomes.refused', 'requests.replies.refused') AND row <> 'total'
        AND (applicant = 'total' OR applicant IS NULL)
      GROUP BY ALL ORDER BY year, requests DESC`,
  },
  {
    name: 'disputes',
    about: { zh: '复议与诉讼，按年和结果合计', en: 'reconsideration and litigation by year and outcome' },
    sql: `SELECT year, coalesce(block, cell) AS kind, row AS outcome, sum(value) AS cases, count(*) AS reports
      FROM reported_figures
      WHERE (cell LIKE 'reconsideration.%' OR cell LIKE 'litigation.%') AND is_leaf GROUP BY ALL ORDER BY year, kind, outcome`,
  },
  {
    name: 'blanks',
    about: { zh: '哪些单元格没有数值，为什么', en: 'which cells hold no figure, and why' },
    sql: `SELECT cell, status, count(*) AS reports FROM cells WHERE status NOT IN ('reported', 'partial')
      GROUP BY ALL ORDER BY reports DESC, cell`,
  },
  {
    name: 'claims',
    about: { zh: '文字里写明的主动公开总数', en: 'items disclosed, as stated in prose' },
    sql: `SELECT year, province_name AS province, agency_name AS agency, value, unit, qualifier
      FROM claims JOIN reports USING (report_id)
      WHERE cell = 'proactiveDisclosure.itemsDisclosed' AND period = 'year' ORDER BY value DESC, agency`,
  },
  {
    name: 'panel',
    about: { zh: '各指标按年合计，只含可比数值', en: 'measures summed by year, comparable values only' },
    sql: `SELECT measure, year, count(*) AS reports, sum(value) AS total, count(*) FILTER (basis = 'prose') AS from_prose
      FROM comparable_panel GROUP BY ALL ORDER BY measure, year`,
  },
  {
    name: 'wanted',
    about: { zh: '最需要补充的报告', en: 'the reports most wanted' },
    sql: 'SELECT * FROM wanted ORDER BY priority, agency_id, year',
  },
  {
    name: 'series',
    about: { zh: '有两年以上报告的机构', en: 'agencies with reports of several years' },
    sql: `SELECT agency_id, any_value(agency_name ORDER BY year DESC) AS agency, count(*) AS reports, list(year ORDER BY year) AS years
      FROM reports GROUP BY agency_id HAVING count(*) > 1 ORDER BY reports DESC, agency_id`,
  },
];
