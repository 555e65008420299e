import { expect, test } from 'vitest';
import { type Figures, figuresOf } from '../../score/adversarial/figures.ts';
import { tablesOf } from '../../score/adversarial/matrix.ts';
import { readTables } from '../../score/read-tables.ts';
import { readDocument } from '../../src/media/detect.ts';

const spoilt = ['requests.outcomes.disclosed.', 'requests.outcomes.unable.notHeld.', 'requests.received.'];
const isSpoilt = (address: string) => spoilt.some((row) => address.startsWith(row));

/** A 2021 report that gives each cell a line, in which the zeros of three rows were left blank and vanished. */
async function readSpoilt(figures: Figures) {
  const { parts } = tablesOf('2021', figures);
  const lines = parts.flatMap(({ heading, matrix }) => [heading, ...matrix.flat().map(({ text }) => text)]);
  const text = ['某县2022年政府信息公开工作年度报告', ...lines.filter((line) => line !== '')].join('\n');
  return await readTables((await readDocument(text, {})).blocks);
}

const withBlanks = (seed: number): Figures =>
  new Map(
    [...figuresOf('2021', 'busy', seed)].map(([address, text]) => [
      address,
      isSpoilt(address) && text === '0' ? '' : text,
    ]),
  );

test.each([1, 2, 3, 4, 5, 6])(
  'figures of rows that lost their blanks go where only the sums let them: %i',
  async (seed) => {
    const figures = withBlanks(seed);
    const { cells } = await readSpoilt(figures);
    for (const [address, text] of figures)
      if (isSpoilt(address) && text !== '') {
        expect([address, cells.get(address)?.value]).toEqual([address, Number(text)]);
      }
  },
);

test('such a reading is marked as doubtful, and its row is named', async () => {
  const figures = withBlanks(2);
  const short = spoilt.find((row) =>
    [...figures].some(([address, text]) => address.startsWith(row) && text === ''),
  );
  const { cells, diagnostics } = await readSpoilt(figures);
  const total = `${short}total`;
  expect(cells.get(total)?.evidence.doubt?.ground).toBe('placed-by-sums');
  expect(
    diagnostics.some(({ ruleId, cells: named }) => ruleId === 'parse/doubtful' && named.includes(total)),
  ).toBe(true);
});

test('where several places are possible nothing is taken', async () => {
  const figures: Figures = new Map(
    [...figuresOf('2021', 'zeros', 1)].map(([address]) => [address, isSpoilt(address) ? '' : '0']),
  );
  for (const row of spoilt.slice(0, 2)) figures.set(`${row}enterprise`, '3');
  figures.set('requests.received.enterprise', '6');
  figures.set('requests.received.total', '6');
  const { cells } = await readSpoilt(figures);
  for (const row of spoilt) expect(cells.get(`${row}enterprise`)?.value ?? null).toBeNull();
});
