import { expect, test } from 'vitest';
import { parse } from '../../src/index.ts';

const row = (...cells: (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (rows: string[]) =>
  `<h1>某县水利局2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>${[
    row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
    row('行政规范性文件', 9, 4, 49),
    ...rows,
    row('信息内容', '本年处理决定数量', '', ''),
    row('行政许可', 120),
  ].join('')}</table>`;
const findings = async (rows: string[]) =>
  (await parse(page(rows))).diagnostics.filter(({ ruleId }) => /row-unplaced|local-row/.test(ruleId));

test('a row of the form that could not be placed is named with the cells left out', async () => {
  const [only, ...others] = await findings([row('规章', 0, 0, 0)]);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ ruleId: 'parse/row-unplaced', severity: 'warning' });
  expect(only?.cells).toContain('proactiveDisclosure.administrativeRules.inForce');
});

test('a row that no form has is a local one', async () => {
  const [only] = await findings([row('地方标准', 0, 0, 2)]);
  expect(only).toMatchObject({ ruleId: 'parse/local-row', severity: 'info' });
});

test('where headings name years, two figures are those of two years, not the trial form’s', async () => {
  const table = `<table>${row('信息内容', '2022年收费金额（单位：万元）', '2023年收费金额（单位：万元）')}${row('行政事业性收费', 12, 13)}</table>`;
  const { report } = await parse(
    `<h1>某县水利局2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p>${table}`,
  );
  expect(report.edition).not.toBe('2019-trial');
});

test('其他处理 over rows of its own is a heading, however the table lies', async () => {
  const columns = [
    '自然人',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
    '总计',
    '上年总计',
  ];
  const figures = [5, 0, 0, 0, 1, 0, 6, 77];
  const { report, diagnostics } = await parse(
    `<h1>某县水利局2023年政府信息公开工作年度报告</h1><table>${[
      row('', '', ...columns),
      row('一、本年新收政府信息公开申请数量', '', ...figures),
      row('二、上年结转政府信息公开申请数量', '', ...figures),
      '<tr><td rowspan="3">（六）其他处理</td><td>1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请</td>',
      ...figures.map((figure) => `<td>${figure}</td>`),
      '</tr>',
      row('2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', ...figures),
      row('3.其他', ...figures),
    ].join('')}</table>`,
  );
  expect(report.tables).toMatchObject({
    requests: { outcomes: { otherHandling: { feeUnpaid: { total: 6 } } } },
  });
  expect(diagnostics.map(({ message }) => message.zh).join()).not.toContain('（六）其他处理');
});
