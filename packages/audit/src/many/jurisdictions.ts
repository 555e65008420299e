import { type AdditiveFigure, additiveIn, additives } from './additive.ts';
import type { HeldReport } from './held.ts';
import { placeAbove, placeOfAgency } from './places.ts';

/** What is kept of a report for all of a place: its additive figures and who it is. */
export interface WholeReport {
  ref: string;
  name: string | null;
  year: number;
  hashes: string[];
  figures: AdditiveFigure[];
}

/** What is known of one place in one year, by quantity. */
export interface Place {
  /** Sums over the agencies of the place that report for themselves. */
  parts: Float64Array;
  /** How many agencies that is. */
  count: number;
  /** The report for all of the place, where there is one. */
  whole: WholeReport | undefined;
}

/** A place's own report against the least that its parts make. */
export interface WholeAndParts {
  whole: WholeReport;
  least: Float64Array;
  count: number;
}

/** Sums over places and years. What it keeps grows with the number of places, not of reports. */
export class Jurisdictions {
  private readonly years = new Map<number, Map<string, Place>>();

  add(held: HeldReport): void {
    const place = placeOfAgency(held.agency);
    if (place === null || held.editionNumber > 0) return;
    if (isWhole(held)) this.place(held.year, place).whole ??= wholeReport(held);
    else if (isPart(held)) addPart(this.place(held.year, place), held);
  }

  private place(year: number, code: string): Place {
    const places = this.years.get(year) ?? new Map<string, Place>();
    this.years.set(year, places);
    const known = places.get(code) ?? {
      parts: new Float64Array(additives.length),
      count: 0,
      whole: undefined,
    };
    places.set(code, known);
    return known;
  }

  /** Every whole of which at least one part is known. */
  *compare(): Generator<WholeAndParts> {
    for (const places of this.years.values()) {
      const lower = placesBelow(places);
      for (const [code, { whole }] of places) {
        const below = leastOf(code, places, lower);
        if (whole && below.count > 0) yield { whole, ...below };
      }
    }
  }
}

const wholeReport = (held: HeldReport): WholeReport => ({
  ref: held.ref,
  name: held.agency.name,
  year: held.year,
  hashes: held.hashes,
  figures: additives.map((additive) => additiveIn(held, additive)),
});

const isWhole = ({ scope, agency }: HeldReport) => scope === 'jurisdiction' && agency.kind === 'government';

/** Townships have no agencies below them that report. */
const isPart = ({ scope, agency }: HeldReport) =>
  scope === 'agency' || (scope === 'unknown' && agency.level === 'township');

function addPart(place: Place, held: HeldReport): void {
  place.count++;
  additives.forEach((additive, index) => {
    const { value } = additiveIn(held, additive);
    if (!Number.isNaN(value)) place.parts[index] = (place.parts[index] as number) + value;
  });
}

/** The places right below each place, of those that are known or lie above a known one. */
function placesBelow(places: Map<string, Place>): Map<string, Set<string>> {
  const below = new Map<string, Set<string>>();
  for (const code of places.keys())
    for (let place = code; place !== ''; place = placeAbove(place)) {
      const above = placeAbove(place);
      below.set(above, (below.get(above) ?? new Set()).add(place));
    }
  return below;
}

/** The least a place can have: its own agencies, and of each place below what it says or what its parts make. */
function leastOf(
  code: string,
  places: Map<string, Place>,
  below: Map<string, Set<string>>,
): { least: Float64Array; count: number } {
  const own = places.get(code);
  const least = Float64Array.from(own?.parts ?? new Float64Array(additives.length));
  let count = own?.count ?? 0;
  for (const child of below.get(code) ?? []) {
    const parts = leastOf(child, places, below);
    const whole = places.get(child)?.whole;
    count += parts.count + (whole ? 1 : 0);
    additives.forEach((_, index) => {
      const stated = whole?.figures[index]?.value ?? Number.NaN;
      least[index] = (least[index] as number) + Math.max(parts.least[index] as number, stated || 0);
    });
  }
  return { least, count };
}
