import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { isEndless } from '../../src/media/ole-chains.ts';

const document = () => new Uint8Array(readFileSync(new URL('fixtures/small.doc', import.meta.url)));

/** Makes two sectors of the table of sectors name each other. */
function withCircle(): Uint8Array {
  const bytes = document();
  const view = new DataView(bytes.buffer);
  const size = 1 << view.getUint16(30, true);
  const table = (view.getInt32(76, true) + 1) * size;
  const directory = view.getInt32(48, true);
  const other = directory + 1;
  view.setInt32(table + 4 * directory, other, true);
  view.setInt32(table + 4 * other, directory, true);
  return bytes;
}

it('a sound container has no circle', () => {
  expect(isEndless(document())).toBe(false);
});

it('more tables than the file has sectors are damage', async () => {
  const bytes = document();
  new DataView(bytes.buffer).setInt32(44, 5_570_561, true);
  await expect(parse(bytes)).rejects.toMatchObject({ code: 'damaged' });
});

it('sectors that name each other are damage, and no reading without end', async () => {
  expect(isEndless(withCircle())).toBe(true);
  await expect(parse(withCircle())).rejects.toMatchObject({ code: 'damaged' });
});
