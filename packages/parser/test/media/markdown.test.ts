import { numberAt } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { readDocument } from '../../src/media/detect.ts';
import { withoutStrongMarks } from '../../src/media/markdown.ts';

const labels = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量'];
const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const figures = [
  ['12', '3', '0', '0', '1', '0', '16'],
  ['2', '', '', '', '', '', '2'],
];

const before = [
  '# 会宁县2022年政府信息公开工作年度报告',
  '',
  '## **一、总体情况**',
  '',
  '全年主动公开政府信息**1286**条，其中网站__900__条。',
  '',
  '# 三、收到和处理政府信息公开申请情况',
  '',
];
const after = ['', '# 五、存在的主要问题及改进情况', '', '无。'];

const markupRow = (cells: readonly string[]) =>
  `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const markup = `<html><body><table>${markupRow(['项目', ...columns])}${labels
  .map((label, at) => markupRow([label, ...(figures[at] as string[])]))
  .join('')}</table></body></html>`;
const strong = (text: string) => (text === '' ? text : `**${text}**`);
const pipes = [
  ['项目', ...columns],
  [':--', ...columns.map(() => ':-:')],
  ...labels.map((label, at) => [strong(label), ...(figures[at] as string[]).map(strong)]),
]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n');

describe('text in Markdown', () => {
  it.each([
    ['tables as markup, as programs that recognise documents write them', markup],
    ['tables with pipes and strong words', pipes],
  ])('is read whole: %s', async (_, table) => {
    const text = [...before, table, ...after].join('\n');
    const { report, evidence, diagnostics } = await parse(text);
    expect(report.agency.id).toBe('620422');
    expect(report.title).toBe('会宁县2022年政府信息公开工作年度报告');
    expect(
      ['received.total', 'received.enterprise', 'carriedFromPriorYear.total'].map((address) =>
        numberAt(report, `requests.${address}`),
      ),
    ).toEqual([16, 3, 2]);
    expect(report.claims.map(({ value, cell }) => [value, cell])).toEqual([
      [1286, 'proactiveDisclosure.itemsDisclosed'],
      [900, 'proactiveDisclosure.channels.website'],
    ]);
    expect(diagnostics).toEqual([]);
    const place = evidence.claims[0]?.location;
    expect(text.slice(place?.start, place?.end)).toBe('1286**条');
  });

  it('marks headings and loses no text', async () => {
    const { blocks } = await readDocument([...before, ...after].join('\n'), {});
    const shown = blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.role, block.text]] : []));
    expect(shown).toContainEqual(['heading', '一、总体情况']);
    expect(shown).toContainEqual([undefined, '全年主动公开政府信息1286条，其中网站900条。']);
  });

  it.each(['电话138****1234', '1**5件，2**6件', '张**、李**', '____年____月', '#1楼', '**', '** 注：空 **'])(
    'takes no other marks away: %s',
    async (line) => {
      const { blocks } = await readDocument(`第一行\n${line}\n`, {});
      expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toContain(line);
    },
  );

  it('comes to an end on marks without one', () => {
    expect(withoutStrongMarks('**字'.repeat(50_000)).length).toBeGreaterThan(0);
    expect(withoutStrongMarks('字**'.repeat(50_000)).length).toBeGreaterThan(0);
  });
});
