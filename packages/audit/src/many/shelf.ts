import type { HeldReport } from './held.ts';
import type { Pair } from './types.ts';

/** Reports by agency, so that each finds its neighbours in time whatever order they come in. */
export class Shelf {
  private readonly agencies = new Map<string, HeldReport[]>();
  private size = 0;
  /** How many reports were given up to make room. */
  released = 0;

  constructor(private readonly capacity: number) {}

  /** Adds a report and pairs it with those of its agency that are next to it in time. */
  add(held: HeldReport): Pair[] {
    const id = held.agency.id as string;
    const others = this.agencies.get(id) ?? [];
    this.agencies.delete(id);
    this.agencies.set(id, [...others, held]);
    this.size++;
    this.makeRoom();
    return others.flatMap((other) => pair(held, other));
  }

  /** Gives up the agencies that were not seen for longest. */
  private makeRoom(): void {
    for (const [id, reports] of this.agencies) {
      if (this.size <= this.capacity || this.agencies.size === 1) return;
      this.agencies.delete(id);
      this.size -= reports.length;
      this.released += reports.length;
    }
  }
}

const latest = ({ editionNumber }: HeldReport) => editionNumber === 0;

function pair(one: HeldReport, other: HeldReport): Pair[] {
  const [earlier, later] = isBefore(one, other) ? [one, other] : [other, one];
  if (later.year === earlier.year) return [{ earlier, later }];
  return later.year === earlier.year + 1 && latest(earlier) && latest(later) ? [{ earlier, later }] : [];
}

/** Among editions of a year, @1 comes first and the one without a number last. */
function isBefore(one: HeldReport, other: HeldReport): boolean {
  if (one.year !== other.year) return one.year < other.year;
  if (latest(one) !== latest(other)) return latest(other);
  return one.editionNumber < other.editionNumber;
}
