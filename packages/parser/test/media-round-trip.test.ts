import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codebook, type Form } from '@ogi-reports/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { has } from '../../../scripts/tools.ts';
import { score, type TrueCell } from '../score/compare.ts';
import { htmlPage, htmlStyles, htmlTables } from '../score/html.ts';
import { convertPages, printPage } from '../score/office.ts';
import { parse } from '../src/index.ts';

const forms: Form[] = ['2014-table', '2019-trial', '2021'];
const ruled =
  '<style>table{border-collapse:collapse}td,th{border:1px solid #000;font-size:12px}</style></head>';

/** Figures that differ from cell to cell, so that none can stand for another. */
function truthOf(form: Form): TrueCell[] {
  return codebook(form).map(({ address, kind, unit }, index) => ({
    cell: address,
    value: String(kind === 'signed' && index % 2 ? -index : (index * 37) % 1009),
    unit: kind === 'money' ? (unit ?? '') : '',
  }));
}

const cases = forms.flatMap((form) =>
  htmlStyles.map((style, index) => ({ form, style, name: `${form}-${index}` })),
);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'media-'));
  for (const { form, style, name } of cases) {
    const texts = new Map(truthOf(form).map(({ cell, value }) => [cell, value]));
    const page = htmlPage(
      '会昌县2020年政府信息公开工作年度报告',
      htmlTables(form, style, (cell) => texts.get(cell) ?? ''),
    );
    writeFileSync(join(folder, `${name}.html`), page.replace('</head>', ruled));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }));

async function expectAll(file: string, form: Form): Promise<void> {
  const truth = truthOf(form);
  const faults: string[] = [];
  score(await parse(readFileSync(join(folder, file))), truth, (line) => faults.push(line));
  expect(faults).toEqual([]);
}

test.each(cases)('web page $name', ({ form, name }) => expectAll(`${name}.html`, form));

describe.runIf(has('soffice'))('written by LibreOffice', () => {
  beforeAll(() => {
    const pages = cases.map(({ name }) => `${name}.html`);
    convertPages(folder, pages, 'docx');
    convertPages(folder, pages, 'xlsx');
  }, 240_000);
  test.each(cases)('Word document $name', ({ form, name }) => expectAll(`${name}.docx`, form));
  test.each(forms)(
    'PDF of a Word document %s',
    async (form) => {
      convertPages(folder, [`${form}-0.docx`], 'pdf');
      await expectAll(`${form}-0.pdf`, form);
    },
    120_000,
  );
  test.each(cases)('workbook $name', ({ form, name }) => expectAll(`${name}.xlsx`, form));
});

const bare =
  '<style>table{border-collapse:collapse}td,th{border:0;font-size:12px;padding:2px 4px}</style></head>';
const unruled = cases.filter(({ style }) => style.name !== 'word');

/** The page as printed without rules, in PDF. */
function printBare(name: string): Buffer {
  const page = readFileSync(join(folder, `${name}.html`), 'utf8').replace(ruled, bare);
  writeFileSync(join(folder, `${name}-bare.html`), page.replaceAll('border="1"', 'border="0"'));
  printPage(folder, `${name}-bare.html`, `${name}-bare.pdf`);
  return readFileSync(join(folder, `${name}-bare.pdf`));
}

describe.runIf(has('chromium'))('printed by Chromium', () => {
  test.each(cases)(
    'PDF $name',
    async ({ form, name }) => {
      printPage(folder, `${name}.html`, `${name}.pdf`);
      await expectAll(`${name}.pdf`, form);
    },
    60_000,
  );

  // A label that the end of a page cuts, or that is broken by hand, leaves its row unread; none is read wrong.
  test.each(unruled)(
    'PDF without rules $name, upright and on its side',
    async ({ form, style, name }) => {
      const upright = printBare(name).toString('latin1');
      const turned = upright.replace(/\/Type \/Page\b/g, '/Type /Page /Rotate 90');
      for (const page of [upright, turned]) {
        const faults: string[] = [];
        const read = await parse(Buffer.from(page, 'latin1'));
        const { wrong, cells, right } = score(read, truthOf(form), (line) => faults.push(line));
        expect(wrong, faults.join('\n')).toBe(0);
        const least = style.name === 'plain' ? 0.95 : 0.85;
        expect(right / cells, faults.join('\n')).toBeGreaterThanOrEqual(least);
      }
    },
    60_000,
  );
});
