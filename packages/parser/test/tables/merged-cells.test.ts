import { numberAt } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

/** Table two of the trial form as a grid of five columns, where merged cells leave blank ones behind. */
const rows = [
  ['第二十条第（一）项', '', '', '', ''],
  ['信息内容', '本年新制作数量', '本年新公开数量', '', '对外公开总数量'],
  ['规章', '13', '12', '', '524'],
  ['规范性文件', '60', '59', '', '368'],
  ['第二十条第（五）项', '', '', '', ''],
  ['信息内容', '上一年项目数量', '本年增/减', '', '处理决定数量'],
  ['行政许可', '31', '', '2', '907'],
  ['其他对外管理服务事项', '17', '', '1', '86'],
  ['第二十条第（六）项', '', '', '', ''],
  ['信息内容', '上一年项目数量', '本年增/减', '', '处理决定数量'],
  ['行政处罚', '40', '', '3', '75'],
  ['行政强制', '8', '', '0', '5'],
  ['第二十条第（八）项', '', '', '', ''],
  ['信息内容', '上一年项目数量', '', '本年增/减', ''],
  ['行政事业性收费', '4', '', '1', ''],
  ['第二十条第（九）项', '', '', '', ''],
  ['信息内容', '采购项目数量', '', '采购总金额', ''],
  ['政府集中采购', '6', '', '25.1万元', ''],
];

const title = '会宁县2019年政府信息公开工作年度报告';
const heading = '二、主动公开政府信息情况';

const layouts: Record<string, string> = {
  'bars, as in Markdown and Org': rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  'bars without blanks': rows.map((row) => `|${row.join('|')}|`).join('\n'),
  'tabs, as spreadsheets copy cells': rows.map((row) => row.join('\t')).join('\n'),
  'a web page': `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
};

const wanted: Record<string, number[]> = {
  administrativeRules: [13, 12, 524],
  normativeDocuments: [60, 59, 368],
  licensing: [31, 2, 907],
  otherServices: [17, 1, 86],
  penalties: [40, 3, 75],
  coerciveMeasures: [8, 0, 5],
};
const stocks = ['made', 'disclosed', 'disclosedStock'];
const items = ['itemsPriorYear', 'itemsChange', 'decisions'];

describe('blank cells that merged cells leave behind', () => {
  it.each(Object.entries(layouts))('shift no figure: %s', async (name, table) => {
    const [before, after] = name === 'a web page' ? ['<p>', '</p>'] : ['', '\n'];
    const text = [title, heading].map((line) => before + line + after).join('') + table;
    const { report, diagnostics } = await parse(text);
    for (const [row, figures] of Object.entries(wanted)) {
      const columns = row.endsWith('Rules') || row.endsWith('Documents') ? stocks : items;
      const found = columns.map((column) => numberAt(report, `proactiveDisclosure.${row}.${column}`));
      expect(found, row).toEqual(figures);
    }
    expect(numberAt(report, 'proactiveDisclosure.administrativeCharges.itemsChange')).toBe(1);
    expect(numberAt(report, 'proactiveDisclosure.procurement.projects')).toBe(6);
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'parse/row-unplaced')).toEqual([]);
  });
});
