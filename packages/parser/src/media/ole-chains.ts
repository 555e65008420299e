const freeSector = -1;
const headerSize = 512;

/** Places in the header of a container, [MS-CFB] 2.2. */
const places = {
  sectorShift: 30,
  tableCount: 44,
  shortTable: 60,
  nextList: 68,
  listCount: 72,
  firstSectors: 76,
};
const sectorsInHeader = 109;

/**
 * Whether an OLE container would be read without end: it promises more tables than it has sectors, or a chain of
 * sectors runs in a circle, as in damaged files. The library that reads such containers goes on until memory is used
 * up, so this is looked for before.
 */
export function isEndless(bytes: Uint8Array): boolean {
  if (bytes.length < headerSize) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(places.sectorShift, true);
  if (shift < 7 || shift > 16) return true;
  const most = Math.ceil(bytes.length / (1 << shift));
  if ([places.tableCount, places.listCount].some((place) => view.getInt32(place, true) > most)) return true;
  const sectors = new Sectors(view, 1 << shift);
  const table = sectors.allTogether(sectors.listed());
  if (runsInCircle(table)) return true;
  return runsInCircle(sectors.allTogether(chain(table, view.getInt32(places.shortTable, true))));
}

/** The sectors of a container, read as numbers. */
class Sectors {
  constructor(
    private readonly view: DataView,
    private readonly size: number,
  ) {}

  /** The numbers of one sector, noughts where it lies outside, as the library takes them. */
  numbers(sector: number): number[] {
    const start = (sector + 1) * this.size;
    return Array.from({ length: this.size / 4 }, (_, number) => {
      const place = start + 4 * number;
      return place >= 0 && place + 4 <= this.view.byteLength ? this.view.getInt32(place, true) : 0;
    });
  }

  allTogether(sectors: readonly number[]): number[] {
    return sectors.flatMap((sector) => this.numbers(sector));
  }

  /** The sectors that hold the table of all others: the first stand in the header, the rest in sectors of their own. */
  listed(): number[] {
    const count = Math.max(0, this.view.getInt32(places.tableCount, true));
    const found: number[] = [];
    for (let place = 0; place < sectorsInHeader; place++)
      found.push(this.view.getInt32(places.firstSectors + 4 * place, true));
    let next = this.view.getInt32(places.nextList, true);
    while (found.length < count) {
      const numbers = this.numbers(next);
      found.push(...numbers.slice(0, -1));
      next = numbers.at(-1) as number;
    }
    return found.slice(0, count);
  }
}

/** The sectors of one chain, of a table that is known to have no circle. */
function chain(table: readonly number[], first: number): number[] {
  const found: number[] = [];
  for (let sector = first; sector > freeSector && sector < table.length; ) {
    found.push(sector);
    const next = table[sector] as number;
    if (next === sector) break;
    sector = next;
  }
  return found;
}

/** Whether following a table from any of its places never ends. A sector that names itself ends in the library. */
function runsInCircle(table: readonly number[]): boolean {
  const seenFrom = new Int32Array(table.length).fill(freeSector);
  for (let start = 0; start < table.length; start++)
    for (let sector = start; sector > freeSector && sector < table.length; ) {
      if (seenFrom[sector] === start) return true;
      if (seenFrom[sector] !== freeSector) break;
      seenFrom[sector] = start;
      const next = table[sector] as number;
      if (next === sector) break;
      sector = next;
    }
  return false;
}
