import { codebook } from '../codebook.ts';
import {
  Agency,
  CellState,
  Claim,
  ClaimLocation,
  common,
  Period,
  Source,
  Transcription,
} from '../record-parts.ts';
import type { Form, Format } from '../vocabulary.ts';

const head = ['schemaVersion', 'id', 'format', 'edition', 'forms', 'year', 'period', 'agency'];
const rest = Object.keys(common).filter((key) => !head.includes(key));
const figures = rest.indexOf('cells');

/** The fields of a record in the order in which a person reads them: identity, figures, provenance. */
const fields = [...head, ...rest.slice(0, figures), 'coverage', 'tables', ...rest.slice(figures)];

const parts: Record<string, string[]> = {
  '': fields,
  forms: ['statistics', 'proactiveDisclosure', 'requests', 'disputes', 'blocks'],
  coverage: ['statistics', 'proactiveDisclosure', 'requests', 'disputes'],
  agency: Object.keys(Agency.shape),
  period: Object.keys(Period.shape),
  'cells[]': Object.keys(CellState.shape),
  'claims[]': Object.keys(Claim.shape),
  'claims[].location': Object.keys(ClaimLocation.shape),
  'sources[]': Object.keys(Source.shape),
  transcription: Object.keys(Transcription.shape),
};

/** Listed here: an enum's own options come in another order, since `2021` counts as an array index. */
const formsByFormat: Record<Format, Form[]> = {
  '2008': ['2014-table'],
  '2019': ['2019-trial', '2021'],
  unknown: [],
};

/** The keys of a record's part in canonical order; unknown keys follow the known ones as they stand. */
export type KeyOrder = (path: string, value: object) => string[];

const orders = new Map<Format, KeyOrder>();

/** The order of the fields, and of the cells as printed on the forms of one format. */
export function keyOrder(format: Format): KeyOrder {
  const known = orders.get(format);
  if (known) return known;
  const ranks = cellRanks(formsByFormat[format] ?? []);
  const order: KeyOrder = (path, value) => sortedKeys(value, ranking(path, ranks));
  orders.set(format, order);
  return order;
}

/** Every path below `tables` with its place on the printed forms. */
function cellRanks(forms: Form[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const { address } of forms.flatMap((form) => codebook(form)))
    for (let end = address.indexOf('.'); ; end = address.indexOf('.', end + 1)) {
      const path = end < 0 ? address : address.slice(0, end);
      if (!ranks.has(path)) ranks.set(path, ranks.size);
      if (end < 0) break;
    }
  return ranks;
}

const last = Number.MAX_SAFE_INTEGER;

function ranking(path: string, ranks: Map<string, number>): ((key: string) => number) | undefined {
  const known = parts[path];
  if (known) return (key) => (known.includes(key) ? known.indexOf(key) : last);
  if (path === 'cells') return (key) => ranks.get(key) ?? last;
  if (!path.startsWith('tables')) return undefined;
  const prefix = path === 'tables' ? '' : `${path.slice('tables.'.length)}.`;
  return (key) => ranks.get(prefix + key) ?? (key === 'amount' ? last - 1 : last);
}

function sortedKeys(value: object, rank: ((key: string) => number) | undefined): string[] {
  const keys = Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined);
  if (!rank || keys.length < 2) return keys;
  const places = keys.map(rank);
  if (places.every((place, index) => index === 0 || place >= (places[index - 1] as number))) return keys;
  const byPlace = keys.map((key, index) => ({ key, place: places[index] as number }));
  return byPlace.sort((left, right) => left.place - right.place).map(({ key }) => key);
}
