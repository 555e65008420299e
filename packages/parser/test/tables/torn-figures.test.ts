import { expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const page = (cell: string) => `<h1>海陵区水务局2023年政府信息公开工作年度报告</h1><table>
<tr><td>信息内容</td><td>本年处理决定数量</td></tr>
<tr><td>行政许可</td><td>${cell}</td></tr><tr><td>行政处罚</td><td>7</td></tr><tr><td>行政强制</td><td>0</td></tr></table>`;
const address = 'proactiveDisclosure.licensing.decisions';

it.each(['<p>81</p><p>52</p>', '81<br>52', '<div>81</div><div>52</div>', '8 &nbsp; 5', '1 234'])(
  'a figure whose digits blanks or lines part is in doubt: %s',
  async (cell) => {
    const { evidence, diagnostics } = await parse(page(cell));
    expect(evidence.cells[address]?.doubt?.ground).toBe('several-values');
    expect(diagnostics.find(({ ruleId }) => ruleId === 'parse/doubtful')?.cells).toEqual([address]);
  },
);

it.each(['8152', '8,152', '<b>81</b>52', '8 1 5 2', ' 8152 '])('any other is not: %s', async (cell) => {
  const { report, evidence } = await parse(page(cell));
  expect(report.tables).toMatchObject({ proactiveDisclosure: { licensing: { decisions: 8152 } } });
  expect(evidence.cells[address]?.doubt).toBeUndefined();
});
