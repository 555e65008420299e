import { readFileSync } from 'node:fs';
import { codebook, type Form } from '@ogi-reports/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layouts } from '../../score/layouts.ts';
import { documentOf, printedRows } from '../../score/printed-rows.ts';
import { form2014 } from '../../src/forms/2014-table.ts';
import { form2019Trial } from '../../src/forms/2019-trial.ts';
import { form2021 } from '../../src/forms/2021.ts';
import { allForms } from '../../src/forms.ts';
import { parse } from '../../src/index.ts';
import { ParseError, type ReadTablesResult, readTables } from '../../src/tables.ts';
import { readText } from '../../src/text.ts';

const example = (name: string) => readFileSync(`examples/${name}.txt`, 'utf8');
const title = '某县人民政府2020年政府信息公开工作年度报告';
const ruleIds = ({ diagnostics }: ReadTablesResult) => diagnostics.map(({ ruleId }) => ruleId);
const numbers = ({ evidence, cells }: ReadTablesResult) =>
  Object.keys(evidence).filter((address) => !(address in cells));

/** A report on a form with a figure in every cell, drawn as text. */
function drawn(form: Form, layout = layouts[0] as (typeof layouts)[number], seed = 7): string {
  const figures = new Map<string, string>();
  for (const [index, { address }] of codebook(form).entries())
    figures.set(address, String(((index + seed) * 37) % 90));
  return documentOf(
    title,
    printedRows(form, (address) => figures.get(address) ?? ''),
    layout.render,
  );
}

describe('the tables alone', () => {
  test.each(['jingyuan-2019', 'baitugang-2018', 'daxi-2021', 'yonglong-2019'])(
    'of %s are those of the whole report',
    async (name) => {
      const whole = await parse(example(name));
      const { titles, paragraphs, headingFigures, ...read } = await readTables(
        readText(example(name)),
        allForms,
      );
      const { format, edition, forms, coverage, tables, cells } = whole.report;
      expect(read).toMatchObject({ format, edition, forms, coverage, tables, cells });
      expect(read.evidence).toEqual(whole.evidence.cells);
      expect(read.extra).toEqual(whole.extra);
      expect(headingFigures).toEqual(whole.document.headingFigures);
      expect(whole.diagnostics).toEqual(expect.arrayContaining(read.diagnostics));
    },
  );

  test('need no more than the form that a report follows', async () => {
    for (const form of allForms) {
      const document = readText(drawn(form.form));
      expect(await readTables(document, [form])).toEqual(await readTables(document, allForms));
    }
  });

  test('of a quarter are refused, as of any report', async () => {
    const text = `2020年第一季度政府信息公开情况统计表\n${drawn('2014-table')}`;
    const failure = await readTables(readText(text), [form2014]).catch((error) => error);
    expect(failure).toBeInstanceOf(ParseError);
    expect(failure.code).toBe('quarterly');
  });

  test('of traditional text are read', async () => {
    const text = drawn('2021').replaceAll('规', '規').replaceAll('数', '數').replaceAll('开', '開');
    const { tables } = await readTables(readText(text), [form2021]);
    expect(tables).toEqual((await readTables(readText(drawn('2021')), [form2021])).tables);
  });
});

describe('a form that was not given', () => {
  test('is left unread, kept apart and named', async () => {
    const trial = await readTables(readText(drawn('2019-trial')), [form2021]);
    expect(ruleIds(trial)).toContain('parse/form-not-given');
    expect(
      Object.keys(trial.evidence).filter((address) => !/^(reconsideration|litigation)/.test(address)),
    ).toEqual([]);
    expect(trial.extra.flatMap(({ values }) => values).length).toBeGreaterThan(150);
    const [finding] = trial.diagnostics;
    expect(finding?.message.zh).toContain('@ogi-reports/parser/forms/2019-trial');
    expect(finding?.message.en).toContain('@ogi-reports/parser/forms/2019-trial');
  });

  test('of the other generation is named too', async () => {
    const old = await readTables(readText(drawn('2014-table')), [form2019Trial, form2021]);
    expect(numbers(old)).toEqual([]);
    expect(old).toMatchObject({ format: '2008', edition: 'narrative', tables: {} });
    expect(ruleIds(old)).toContain('parse/form-not-given');
    const recent = await readTables(readText(drawn('2021')), [form2014]);
    expect(numbers(recent)).toEqual([]);
    expect(ruleIds(recent)).toContain('parse/form-not-given');
  });

  test('gives no value in any layout, and those that are read are what all forms give', async () => {
    const choices = [
      [form2014],
      [form2019Trial],
      [form2021],
      [form2014, form2019Trial],
      [form2014, form2021],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...allForms),
        fc.constantFrom(...layouts),
        fc.constantFrom(...choices),
        fc.nat(1000),
        async ({ form }, layout, given, seed) => {
          const document = readText(drawn(form, layout, seed));
          const [some, all] = [await readTables(document, given), await readTables(document, allForms)];
          for (const address of numbers(some)) {
            expect(some.evidence[address]).toEqual(all.evidence[address]);
            const shared = /^(reconsideration|litigation)/.test(address) && form !== '2014-table';
            expect(shared || given.some((each) => each.form === form)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
