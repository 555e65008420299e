import { type CodebookEntry, codebook, type Form } from '@ogi-reports/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damages } from '../../score/damages.ts';
import { htmlPage, htmlStyles, htmlTables } from '../../score/html.ts';
import { layouts } from '../../score/layouts.ts';
import { documentOf, printedRows } from '../../score/printed-rows.ts';
import { readTables } from '../../score/read-tables.ts';
import { readDocument } from '../../src/media/detect.ts';

const forms: Form[] = ['2014-table', '2019-trial', '2021'];
const title = '某县人民政府2020年政府信息公开工作年度报告';

/** Texts for every cell of a form: mostly zeros, as published, and marks or nothing in some. */
function texts(form: Form, blanks: boolean): fc.Arbitrary<Map<string, string>> {
  const count = fc.oneof(
    { weight: 3, arbitrary: fc.constant('0') },
    fc.nat(40).map(String),
    fc.nat(300_000).map(String),
  );
  const of = (entry: CodebookEntry): fc.Arbitrary<string> => {
    const figure =
      entry.kind === 'signed' ? fc.oneof(count, fc.integer({ min: -99, max: -1 }).map(String)) : count;
    return blanks ? fc.oneof({ weight: 8, arbitrary: figure }, fc.constantFrom('', '/')) : figure;
  };
  const entries = codebook(form);
  return fc
    .tuple(...entries.map(of))
    .map(
      (values) => new Map(entries.map(({ address }, index) => [address as string, values[index] as string])),
    );
}

/** Addresses whose value differs from the truth: wrong where one was read, missing where none was. */
async function compare(document: string | Uint8Array, truth: Map<string, string>) {
  const reading = await readTables((await readDocument(document, {})).blocks);
  const wrong: string[] = [];
  const missing: string[] = [];
  for (const [address, text] of truth) {
    const value = reading.cells.get(address)?.value ?? null;
    const number = typeof value === 'object' ? (value?.amount ?? null) : value;
    const expected = text === '' || text === '/' ? null : Number(text);
    if (number !== null && number !== expected) wrong.push(address);
    else if (number !== expected) missing.push(address);
  }
  for (const address of reading.cells.keys()) if (!truth.has(address)) wrong.push(address);
  return { wrong, missing };
}

describe.each(forms)('%s', (form) => {
  test.each(layouts)('every figure is read from: $name', async (layout) => {
    await fc.assert(
      fc.asyncProperty(texts(form, false), async (truth) => {
        const text = documentOf(
          title,
          printedRows(form, (address) => truth.get(address) ?? ''),
          layout.render,
        );
        expect(await compare(text, truth)).toEqual({ wrong: [], missing: [] });
      }),
      { numRuns: 4 },
    );
  });

  test.each(layouts)('no figure is misplaced where cells are blank: $name', async (layout) => {
    await fc.assert(
      fc.asyncProperty(texts(form, true), async (truth) => {
        const text = documentOf(
          title,
          printedRows(form, (address) => truth.get(address) ?? ''),
          layout.render,
        );
        expect((await compare(text, truth)).wrong).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  test.each(htmlStyles)('every figure is read from a web page: $name', async (style) => {
    await fc.assert(
      fc.asyncProperty(texts(form, true), async (truth) => {
        const page = htmlPage(
          title,
          htmlTables(form, style, (address) => truth.get(address) ?? ''),
        );
        expect(await compare(new TextEncoder().encode(page), truth)).toEqual({ wrong: [], missing: [] });
      }),
      { numRuns: 4 },
    );
  });

  test.each(damages)('no figure is misplaced by $name', async (damage) => {
    await fc.assert(
      fc.asyncProperty(texts(form, false), fc.constantFrom(...layouts), async (truth, layout) => {
        const rows = printedRows(form, (address) => truth.get(address) ?? '');
        const { wrong, missing } = await compare(
          documentOf(title, rows, (table) => layout.render(damage.apply(table))),
          truth,
        );
        expect(wrong).toEqual([]);
        if (!damage.loses) expect(missing).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
