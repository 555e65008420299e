import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const title = '某县人民政府2016年政府信息公开工作年度报告';
const text = (...lines: string[]) => [title, ...lines, '五、存在的问题', '无。'].join('\n');
const figures = { gazette: 11, website: 12, weibo: 13, wechat: 14, other: 15 };

describe('rows in another order than the form has them', () => {
  it('are read by their labels, and said to be so', async () => {
    const { report, diagnostics } = await parse(
      text(
        '政府信息公开情况统计表',
        '5.其他方式公开政府信息数\t条\t15',
        '4.政务微信公开政府信息数\t条\t14',
        '1.政府公报公开政府信息数\t条\t11',
        '3.政务微博公开政府信息数\t条\t13',
        '2.政府网站公开政府信息数\t条\t12',
      ),
    );
    expect(report.tables).toMatchObject({ proactiveDisclosure: { channels: figures } });
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('parse/rearranged');
  });

  it('a label of two rows counts only behind the row that the form has before it', async () => {
    const { report, extra } = await parse(
      text(
        '政府信息公开情况统计表',
        '六、举报投诉数量\t件\t9',
        '五、行政诉讼数量\t件\t6',
        '（一）维持具体行政行为或者驳回原告诉讼请求数\t件\t1',
        '（二）被依法纠错数\t件\t2',
        '（三）其他情形数\t件\t3',
        '四、行政复议数量\t件\t70',
        '（二）被依法纠错数\t件\t20',
        '（一）维持具体行政行为数\t件\t50',
      ),
    );
    expect(report.tables).toMatchObject({
      reconsideration: { total: 70, upheld: 50, corrected: null },
      litigation: { total: 6, upheld: 1, corrected: 2, other: 3 },
    });
    expect(extra.map(({ labels }) => labels.join())).toEqual(['（二）被依法纠错数']);
  });

  it('no row is lent by another copy of the table', async () => {
    const rows = [
      '2.政府网站公开政府信息数\t条\t12',
      '3.政务微博公开政府信息数\t条\t13',
      '4.政务微信公开政府信息数\t条\t14',
      '5.其他方式公开政府信息数\t条\t15',
    ];
    const copy = ['1.政府公报公开政府信息数\t条\t91', '2.政府网站公开政府信息数\t条\t92'];
    const { report } = await parse(text('政府信息公开情况统计表', ...rows, '其中本级', ...copy));
    expect(report.tables).toMatchObject({ proactiveDisclosure: { channels: { ...figures, gazette: null } } });
  });
});
