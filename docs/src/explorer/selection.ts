import { isMeasureName, type MeasureName } from '@ogi-reports/schema/measures';

export const views = ['years', 'outcomes', 'places'] as const;
export type View = (typeof views)[number];

/** What a visitor looks at: it stands in the address, so that it can be kept and passed on. */
export interface Selection {
  measure: MeasureName;
  view: View;
  from: number | null;
  to: number | null;
  /** Codes of provinces; none for all. */
  places: string[];
  level: string;
  kind: string;
  edition: string;
  /** Part of an agency's name or place. */
  search: string;
  /** Ids of agencies whose years are drawn as lines. */
  agencies: string[];
  /** Whether values are drawn on a scale that keeps small ones apart. */
  scale: 'log' | 'linear';
}

export const everything: Selection = {
  measure: 'itemsDisclosed',
  view: 'years',
  from: null,
  to: null,
  places: [],
  level: '',
  kind: '',
  edition: '',
  search: '',
  agencies: [],
  scale: 'log',
};

const listOf = (text: string | null): string[] => (text ? text.split(',').filter(Boolean) : []);
const yearOf = (text: string | null): number | null => (text && /^\d{4}$/.test(text) ? Number(text) : null);

/** Reads a selection from an address; what it doesn't say, or says wrongly, is as in `everything`. */
export function readSelection(query: string): Selection {
  const given = new URLSearchParams(query);
  const measure = given.get('measure') ?? '';
  const view = views.find((name) => name === given.get('view'));
  return {
    measure: isMeasureName(measure) ? measure : everything.measure,
    view: view ?? everything.view,
    from: yearOf(given.get('from')),
    to: yearOf(given.get('to')),
    places: listOf(given.get('place')),
    level: given.get('level') ?? '',
    kind: given.get('kind') ?? '',
    edition: given.get('form') ?? '',
    search: given.get('q') ?? '',
    agencies: listOf(given.get('agency')),
    scale: given.get('scale') === 'linear' ? 'linear' : 'log',
  };
}

/** The query of an address, with only what differs from `everything`; empty where nothing does. */
export function writeSelection(selection: Selection): string {
  const { measure, view, from, to, places, level, kind, edition, search, agencies, scale } = selection;
  const said: Record<string, string> = {
    measure: measure === everything.measure ? '' : measure,
    view: view === everything.view ? '' : view,
    from: String(from ?? ''),
    to: String(to ?? ''),
    place: places.join(','),
    level,
    kind,
    form: edition,
    q: search.trim(),
    agency: agencies.join(','),
    scale: scale === everything.scale ? '' : scale,
  };
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value)).toString();
  return query.replaceAll('%2C', ',');
}
