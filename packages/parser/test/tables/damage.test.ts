import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const title = '某县人民政府2016年政府信息公开工作年度报告\n政府信息公开情况统计表\n';
const rows: [label: string, unit: string, figure: string][] = [
  ['1.政府公报公开政府信息数', '条', '11'],
  ['2.政府网站公开政府信息数', '条', '12'],
  ['3.政务微博公开政府信息数', '条', ''],
  ['4.政务微信公开政府信息数', '条', '14'],
  ['5.其他方式公开政府信息数', '条', ''],
  ['（一）回应公众关注热点或重大舆情数', '次', '15'],
  ['1.参加或举办新闻发布会总次数', '次', '16'],
  ['其中：主要负责同志参加新闻发布会次数', '次', '17'],
  ['2.政府网站在线访谈次数', '次', '18'],
];

const lines = (change: (lines: string[], at: number) => string[] = (own) => own): string =>
  `${title}${rows.flatMap((row, at) => change(row.filter(Boolean), at)).join('\n')}\n五、存在的主要问题\n无。\n`;

async function read(text: string) {
  const { report, evidence } = await parse(text);
  const { channels } = (report.tables as { proactiveDisclosure: { channels: Record<string, number | null> } })
    .proactiveDisclosure;
  return { channels, evidence: evidence.cells, report };
}

describe('text with a cell a line whose blanks vanished', () => {
  it('is read without doubt where nothing else is lost', async () => {
    const { channels, evidence } = await read(lines());
    expect(channels).toMatchObject({ gazette: 11, website: 12, weibo: null, wechat: 14, other: null });
    expect(Object.values(evidence).some(({ doubt }) => doubt)).toBe(false);
  });

  it('gives no blank row the figure of a row whose label is lost', async () => {
    const { channels } = await read(lines((own, at) => (at === 3 ? own.slice(-1) : own)));
    expect(channels).toMatchObject({ gazette: 11, website: 12, weibo: null, wechat: null });
  });

  it('doubts its figures where numbers of pages stand among them', async () => {
    const numbered = lines((own, at) => (at === 1 || at === 4 ? [...own, String(at + 5)] : own));
    const { evidence, report } = await read(numbered);
    for (const [address, { doubt }] of Object.entries(evidence))
      if (!report.cells[address]) expect(doubt?.ground, address).toBe('cells-lost');
  });
});
