import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { failure } from './helpers.ts';

const load = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/small.${name}`, import.meta.url)));

/** Places in the header of an OLE container, [MS-CFB] 2.2, and in the entries of its directory. */
const header = {
  sectorShift: 30,
  shortShift: 32,
  tableCount: 44,
  directory: 48,
  cutoff: 56,
  shortTable: 60,
  shortTableCount: 64,
  nextList: 68,
  listCount: 72,
  firstTable: 76,
};
const entry = { length: 128, left: 68, right: 72, child: 76, start: 116, size: 120 };
const most = 0x7fff_ffff;

const sectorSize = 512;
const at = (sector: number) => (sector + 1) * sectorSize;

type Change = (view: DataView) => void;
const set =
  (place: number, value: number): Change =>
  (view) =>
    view.setInt32(place, value, true);
/** Every entry of the table of sectors, as a function of its number. */
const chains =
  (next: (sector: number) => number, place = header.firstTable): Change =>
  (view) => {
    const table = at(view.getInt32(place, true));
    for (let sector = 0; sector < sectorSize / 4; sector++)
      view.setInt32(table + 4 * sector, next(sector), true);
  };
/** A field of each of the first entries of the directory. */
const entries =
  (field: number, value: (index: number) => number): Change =>
  (view) => {
    const directory = at(view.getInt32(header.directory, true));
    for (let index = 0; index < 4; index++)
      view.setInt32(directory + entry.length * index + field, value(index), true);
  };

const damages: [string, Change][] = [
  ['sectors in a circle', chains((sector) => (sector + 1) % 20)],
  ['sectors that name themselves', chains((sector) => sector)],
  ['sectors far outside the file', chains(() => most - 15)],
  ['short sectors in a circle', chains((sector) => (sector + 1) % 4, header.shortTable)],
  ['two billion tables', set(header.tableCount, most)],
  ['less than no tables', set(header.tableCount, -5)],
  ['two billion lists of tables', set(header.listCount, most)],
  [
    'a list of tables that goes back to the first sector',
    (view) => {
      set(header.nextList, 0)(view);
      set(header.listCount, 5)(view);
    },
  ],
  ['two billion tables of short sectors', set(header.shortTableCount, most)],
  ['all streams short', set(header.cutoff, -1)],
  ['no stream short', set(header.cutoff, 0)],
  ['sectors of a byte', (view) => view.setUint16(header.sectorShift, 0, true)],
  ['sectors of a gigabyte', (view) => view.setUint16(header.sectorShift, 30, true)],
  ['short sectors of a gigabyte', (view) => view.setUint16(header.shortShift, 30, true)],
  ['streams of two gigabytes', entries(entry.size, () => most)],
  ['streams that begin outside the file', entries(entry.start, () => most - 15)],
  ['streams that begin nowhere', entries(entry.start, () => -2)],
  [
    'a directory in a circle',
    (view) => {
      for (const field of [entry.left, entry.right, entry.child]) entries(field, (index) => index)(view);
    },
  ],
];

const answers = ['read', 'damaged', 'unsupported-medium', 'too-large', 'encrypted'];
const mostMilliseconds = 3000;

/** Reads, and counts the processor time that it took. */
async function answered(bytes: Uint8Array): Promise<string> {
  const before = process.cpuUsage();
  const answer = await failure(() => readDocument(bytes));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(mostMilliseconds);
  return answer;
}

describe.each(['doc', 'xls'])('a spoiled %s is answered at once', (name) => {
  it.each(damages)('with %s', async (_, change) => {
    const bytes = load(name);
    change(new DataView(bytes.buffer));
    expect(answers).toContain(await answered(bytes));
  });

  it('cut off anywhere', async () => {
    const whole = load(name);
    for (let share = 0.04; share < 0.95; share += 0.1)
      expect(await answered(whole.slice(0, Math.floor(whole.length * share)))).toBe('damaged');
  });

  it('with any numbers made large', async () => {
    let state = 1;
    const random = (below: number) => {
      state = (state * 1103515245 + 12345) & most;
      return state % below;
    };
    for (let time = 0; time < 150; time++) {
      const bytes = load(name);
      const view = new DataView(bytes.buffer);
      for (let count = random(4); count >= 0; count--)
        view.setInt32(random(bytes.length - 4), [-1, most, 0, 1, 0xfffe, 0xffff][random(6)] as number, true);
      expect([...answers, 'empty', 'not-text']).toContain(await answered(bytes));
    }
  });
});
