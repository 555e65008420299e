/** Indexes for the questions most asked: one cell over all reports, one agency over the years. */
export const indexes = `
CREATE INDEX cells_by_cell ON cells (cell, report_id);
CREATE INDEX reports_by_agency ON reports (agency_id, year);
CREATE INDEX reports_by_place ON reports (province, year);
CREATE INDEX claims_by_report ON claims (report_id);
CREATE INDEX panel_by_measure ON panel (measure, year);
`;

/** Views that join what a reader would otherwise join by hand. */
export const views = `
CREATE VIEW figures AS
  SELECT reports.agency_name, reports.province_name, reports.level, reports.year, cells.*
  FROM cells JOIN reports USING (report_id);
CREATE VIEW reported_figures AS
  SELECT * FROM figures WHERE status = 'reported';
CREATE VIEW comparable_panel AS
  SELECT * FROM panel WHERE comparability <> 'related' AND value IS NOT NULL;
CREATE VIEW reports_by_year AS
  SELECT year, count(*) AS reports, count(DISTINCT province) AS provinces, sum(cells_reported) AS figures
  FROM reports GROUP BY year;
`;

/**
 * Three-letter pieces, so that any part of a Chinese name is found:
 * SELECT * FROM agency_search WHERE names LIKE '%永隆%'.
 */
export const search = `
CREATE VIRTUAL TABLE agency_search USING fts5 (agency_id UNINDEXED, names, path, tokenize = 'trigram');
INSERT INTO agency_search SELECT agency_id, names, path FROM agencies;
INSERT INTO agency_search (agency_search) VALUES ('optimize');
`;
