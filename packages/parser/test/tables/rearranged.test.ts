import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const title = '某县人民政府2020年政府信息公开工作年度报告';
const channels: [label: string, figure: string][] = [
  ['1.政府公报公开政府信息数', '11'],
  ['2.政府网站公开政府信息数', '12'],
  ['3.政务微博公开政府信息数', '13'],
  ['4.政务微信公开政府信息数', '14'],
  ['5.其他方式公开政府信息数', '15'],
];
const read = {
  proactiveDisclosure: { channels: { gazette: 11, website: 12, weibo: 13, wechat: 14, other: 15 } },
};

const page = (...tables: string[]) => `<h1>${title}</h1><p>政府信息公开情况统计表</p>${tables.join('')}`;
const row = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const table = (rows: string[]) => `<table>${rows.join('')}</table>`;
const text = (...lines: string[]) =>
  [title, '政府信息公开情况统计表', ...lines, '五、存在的问题', '无。'].join('\n');

const rules = async (document: string) => (await parse(document)).diagnostics.map(({ ruleId }) => ruleId);

describe('tables that lie otherwise than their form are read, and said to be', () => {
  const labels = channels.map(([label]) => label);
  const figures = channels.map(([, figure]) => figure);
  it.each([
    [
      'rows and columns exchanged',
      page(table([row(...labels), row(...labels.map(() => '条')), row(...figures)])),
    ],
    [
      'labels and figures as two tables',
      page(
        table(labels.map((label) => row(label, '条'))),
        table(figures.map((figure) => row('', figure).replace('<td></td>', ''))),
      ),
    ],
    ['figures before labels, tabs', text(...channels.map(([label, figure]) => `${figure}\t${label}\t条`))],
    ['figures before labels, one blank', text(...channels.map(([label, figure]) => `${figure} ${label}`))],
    [
      'all labels, then all units, then all figures',
      text('统计指标', ...labels, '单位', ...labels.map(() => '条'), '统计数', ...figures),
    ],
  ])('%s', async (_, document) => {
    const { report, diagnostics, evidence } = await parse(document);
    expect(report.tables).toMatchObject(read);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('parse/rearranged');
    expect(evidence.cells['proactiveDisclosure.channels.weibo']?.raw).toBe('13');
    expect(evidence.cells['proactiveDisclosure.channels.weibo']?.location).not.toBeNull();
  });

  it('are left alone where one figure is lost', async () => {
    const document = text('统计指标', ...labels, '统计数', ...figures.slice(1));
    expect(JSON.stringify((await parse(document)).report.tables)).not.toMatch(/:1[1-5]\b/);
    expect(await rules(document)).toContain('parse/layout-unread');
  });
});

describe('table three with figures before labels', () => {
  const lines = (rows: string[]) =>
    [title, '三、收到和处理政府信息公开申请情况', ...rows, '五、存在的问题', '无。'].join('\n');

  it('is read where the totals stand last', async () => {
    const { report } = await parse(
      lines([
        '1\t2\t0\t0\t0\t0\t3\t一、本年新收政府信息公开申请数量',
        '0\t0\t0\t0\t0\t4\t4\t二、上年结转政府信息公开申请数量',
        '1\t2\t0\t0\t0\t1\t4\t（一）予以公开',
      ]),
    );
    expect(report.tables).toMatchObject({ requests: { received: { enterprise: 2, total: 3 } } });
  });

  it('is not where they stand first, as in a page that was mirrored', async () => {
    const document = lines([
      '3\t0\t0\t0\t0\t2\t1\t一、本年新收政府信息公开申请数量',
      '4\t4\t0\t0\t0\t0\t0\t二、上年结转政府信息公开申请数量',
      '4\t1\t0\t0\t0\t2\t1\t（一）予以公开',
    ]);
    expect(JSON.stringify((await parse(document)).report.tables)).not.toMatch(/:[1-4]\b/);
  });
});

describe('text from which repeated lines were dropped', () => {
  it('is said to be so', async () => {
    const rows = channels.map(([label], at) => [label, at === 0 ? '条' : '', at % 2 ? '' : String(at)]);
    const document = text(
      ...rows.flat().filter(Boolean),
      '（一）收到申请数',
      '件',
      '7',
      '1.当面申请数',
      '3',
      '2.传真申请数',
      '3.网络申请数',
      '5',
    );
    expect(await rules(document)).toContain('parse/layout-unread');
  });
});
