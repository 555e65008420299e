import type { Form } from '@ogi-reports/schema';
import { describe, expect, test } from 'vitest';
import { layouts } from '../../score/layouts.ts';
import { documentOf, type PrintedRows, printedRows } from '../../score/printed-rows.ts';
import { readTables } from '../../score/read-tables.ts';
import { readDocument } from '../../src/media/detect.ts';

const pipes = (layouts[0] as (typeof layouts)[number]).render;
const read = async (text: string) => await readTables((await readDocument(text, {})).blocks);

/** Tables of a form with the figures 1, 2, 3 … in printed order. */
function numbered(form: Form): PrintedRows[] {
  let next = 0;
  return printedRows(form, () => String(++next));
}
const [two2021, three2021, four2021] = numbered('2021') as [PrintedRows, PrintedRows, PrintedRows];
const [twoTrial, threeTrial] = numbered('2019-trial') as [PrintedRows, PrintedRows];

describe('the form is found per table', () => {
  test.each(layouts)('table two of 2021 over table three of 2019: $name', async ({ render }) => {
    const reading = await read(documentOf('某局年报', [two2021, threeTrial, four2021], render));
    expect(reading.forms).toMatchObject({ proactiveDisclosure: ['2021'], requests: ['2019-trial'] });
    expect(reading.cells.size).toBe(186);
  });

  test.each(layouts)('and per block, where one table mixes them: $name', async ({ render }) => {
    const rows = [...twoTrial.rows.slice(0, 4), ...two2021.rows.slice(4)];
    const reading = await read(documentOf('某局年报', [{ ...two2021, rows }, three2021, four2021], render));
    expect(reading.forms.proactiveDisclosure).toEqual(['2019-trial', '2021']);
    expect(reading.rowForms.get('proactiveDisclosure.administrativeRules')).toBe('2019-trial');
    expect(reading.rowForms.get('proactiveDisclosure.licensing')).toBe('2021');
  });

  test('a fee column that prints another unit than the form keeps the printed one', async () => {
    const text = documentOf('某局年报', [two2021], pipes).replace('单位：万元', '单位：元');
    expect(
      (await read(text)).cells.get('proactiveDisclosure.administrativeCharges.amount')?.value,
    ).toMatchObject({ unit: '元' });
  });
});

describe('several reports or columns in one document', () => {
  test('a second set of tables is named and lends nothing to the first', async () => {
    const rows = three2021.rows.filter(([label]) => !label?.startsWith('四、'));
    const first = documentOf('甲局', [two2021, { ...three2021, rows }, four2021], pipes);
    const second = documentOf(
      '乙局',
      printedRows('2021', () => '987654'),
      pipes,
    );
    const reading = await read(first + second);
    expect([...reading.cells.values()].filter(({ value }) => value === 987654)).toEqual([]);
    expect(reading.diagnostics.map(({ ruleId }) => ruleId)).toContain('parse/second-report');
  });

  const statistics = (numbered('2014-table')[0] as PrintedRows).rows;
  const withColumns = (headings: string[]) => [
    ['统计指标', '单位', ...headings],
    ...statistics
      .slice(1)
      .map(([label = '', unit = '', figure = '']) => [
        label,
        unit,
        ...headings.map((_, index) => (figure === '' ? '' : `${figure}${index}`)),
      ]),
  ];
  const readColumns = (headings: string[]) =>
    read(`某县2017年政府信息公开年度报告\n${pipes(withColumns(headings))}\n`);

  test('a running total beside the year is never read', async () => {
    const reading = await readColumns(['本年度', '历年累计']);
    expect(reading.cells.get('proactiveDisclosure.itemsDisclosed')?.value).toBe(10);
  });

  test('of several years the reported one is read', async () => {
    const reading = await readColumns(['2016年', '2017年']);
    expect(reading.cells.get('proactiveDisclosure.itemsDisclosed')?.value).toBe(11);
  });

  test('parts of a jurisdiction are kept apart and none is read', async () => {
    const reading = await readColumns(['区政府', '区直单位', '乡镇街道']);
    expect(reading.cells.size).toBe(0);
    expect(reading.extra).toHaveLength(58);
    expect(reading.diagnostics.map(({ ruleId }) => ruleId)).toContain('parse/several-columns');
  });
});
