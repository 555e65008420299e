import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const title = '某县人民政府2016年政府信息公开工作年度报告';
const read = {
  proactiveDisclosure: { channels: { gazette: 11, website: null, weibo: 13, wechat: 14, other: 0 } },
};
const text = (...lines: string[]) =>
  [title, '政府信息公开情况统计表', ...lines, '五、存在的问题', '无。'].join('\n');

describe('numbers beside the figures of the 2014 table', () => {
  it('in a column of remarks, and numbers before its rows, are none of them', async () => {
    const { report } = await parse(
      text(
        '序号\t指标名称\t计量单位\t数值\t备注',
        '1\t1.政府公报公开政府信息数\t条\t11\t无',
        '2\t2.政府网站公开政府信息数\t条\t\t',
        '3\t3.政务微博公开政府信息数\t条\t13\t见第7页',
        '4\t4.政务微信公开政府信息数\t条\t14\t9',
        '5\t5.其他方式公开政府信息数\t条\t0\t—',
      ),
    );
    expect(report.tables).toMatchObject(read);
  });

  it('below 合计 are those of the report, and below its parts are not', async () => {
    const { report } = await parse(
      text(
        '指标名称\t单位\t本级\t所属单位\t合计\t备注',
        '1.政府公报公开政府信息数\t条\t1\t10\t11\t',
        '3.政务微博公开政府信息数\t条\t2\t11\t13\t无',
        '4.政务微信公开政府信息数\t条\t3\t11\t14\t',
        '5.其他方式公开政府信息数\t条\t0\t0\t0\t',
      ),
    );
    expect(report.tables).toMatchObject(read);
  });

  it('below the name of one of several agencies are not', async () => {
    const labels = ['政府公报', '政府网站', '政务微博', '政务微信', '其他方式'].map(
      (name) => `${name}公开政府信息数`,
    );
    const { report } = await parse(
      text('单位', ...labels, '某镇', '1', '2', '3', '4', '5', '某乡', '6', '7', '8', '9', '10'),
    );
    expect(JSON.stringify(report.tables)).not.toMatch(/:\d/);
  });
});
