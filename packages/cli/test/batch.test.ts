import { describe, expect, it } from 'vitest';
import { runBatch } from '../src/batch.ts';
import type { ExitCode } from '../src/exit.ts';
import { Failure } from '../src/failure.ts';
import { cellsPrinter } from '../src/output/cells-tsv.ts';
import { jsonPrinter } from '../src/output/json.ts';
import { recordedSession } from './support/session.ts';

const unreadable = new Failure('scanned', { zh: '是扫描件', en: 'it is a scan' });

/** Runs a batch of invented inputs: a number is the code of one that was read, `null` stands for an unread one. */
async function batch(codes: readonly (ExitCode | null)[], several = codes.length > 1) {
  const { session, written } = recordedSession();
  const sources = codes.map((_, index) => ({ name: `${index}.txt`, read: async () => new Uint8Array() }));
  const code = await runBatch(
    session,
    { sources, several, passedOver: 0 },
    jsonPrinter<{ code: ExitCode }>(several),
    async ({ name }) => {
      const own = codes[Number.parseInt(name, 10)];
      if (own === null || own === undefined) throw unreadable;
      return { result: { code: own }, code: own };
    },
  );
  return { code, ...written };
}

describe('a batch of inputs', () => {
  it.each<[string, (ExitCode | null)[], ExitCode]>([
    ['nothing found', [0, 0], 0],
    ['findings in one', [0, 1], 1],
    ['one unread, no findings', [0, null], 1],
    ['none read', [null, null], 2],
    ['its only input unread', [null], 2],
  ])('ends with the right code: %s', async (_, codes, expected) => {
    expect((await batch(codes)).code).toBe(expected);
  });

  it('leaves an error record for an unread input and tells it on standard error', async () => {
    const { out, talk } = await batch([0, null]);
    expect(JSON.parse(out)).toEqual([
      { file: '0.txt', code: 0 },
      { file: '1.txt', error: { code: 'scanned', message: unreadable.text } },
    ]);
    expect(talk).toBe('ogi: 1.txt: it is a scan\n');
  });

  it('prints nothing at all when its only input is unread', async () => {
    expect((await batch([null])).out).toBe('');
  });

  it('prints one object for one input, an array for a folder of one', async () => {
    expect(JSON.parse((await batch([0])).out)).toEqual({ file: '0.txt', code: 0 });
    expect(JSON.parse((await batch([0], true)).out)).toEqual([{ file: '0.txt', code: 0 }]);
  });

  it('marks an unread input in tables, which keep their columns', () => {
    const printer = cellsPrinter(true);
    const [heading, line] = [printer.begin(), printer.failure('1.txt', unreadable)];
    expect(heading).toBe('file\tcell\tvalue\tunit\tstatus\traw\tline\tcolumn\tpage\n');
    expect(line).toBe('1.txt\t\t\t\tunread\tscanned: it is a scan\t\t\t\n');
  });
});
