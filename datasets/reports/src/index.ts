import { redirects, years } from '#data/catalog';
import type { ReportId } from '#data/ids';
import { follow, loadFrom, type ReportFilter, reportsFrom } from './loader.ts';
import { type PanelEntry, type PanelFilter, panelFrom } from './panel.ts';
import type { Edition, Redirect, Report } from './types.ts';

export { index, version } from '#data/catalog';
export type { ReportId } from '#data/ids';
export { type ReportFilter, ReportNotFound } from './loader.ts';
export type { PanelEntry, PanelFilter } from './panel.ts';
export type { Edition, Format, IndexEntry, Redirect, Report } from './types.ts';

/**
 * One report by its id, e.g. `load('620421/2019')`. Loads only the chunk of its year and province.
 * An id that moved gives the report that took its place; throws ReportNotFound for an unknown or withdrawn one.
 */
export function load(id: ReportId): Promise<Report> {
  return loadFrom({ years, redirects }, id);
}

/**
 * Reports one after another, by year, province and id; loads each chunk when its turn comes:
 * `for await (const report of reports({ year: 2019, province: '36' })) …`
 */
export function reports<E extends Edition = Edition>(
  filter: ReportFilter<E> = {},
): AsyncGenerator<Extract<Report, { edition: E }>> {
  return reportsFrom({ years, redirects }, filter) as AsyncGenerator<Extract<Report, { edition: E }>>;
}

/**
 * The panel: every measure that can be followed across forms, one agency and year after another. Unbalanced, and
 * not a random sample. `for await (const entry of panel({ measure: 'requestsReceived' })) …`
 */
export function panel(filter: PanelFilter = {}): AsyncGenerator<PanelEntry> {
  return panelFrom({ years, redirects }, filter);
}

/** What became of an id that is no longer the current report, or undefined where it is. */
export function redirect(id: string): Redirect | undefined {
  return redirects[id];
}

/** The id of the report that an id leads to. Throws ReportNotFound for a withdrawn one. */
export function resolve(id: string): ReportId {
  return follow(redirects, id) as ReportId;
}
