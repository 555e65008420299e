import { describe, expect, it } from 'vitest';
import { combination, judge } from '../../score/adversarial/combinations.ts';
import { combinedDamages } from '../../score/adversarial/combined-damages.ts';
import { parse } from '../../src/index.ts';
import { readDocument } from '../../src/media/detect.ts';

const detectable = combinedDamages.filter(({ undetectable }) => !undetectable);
const seeds = (from: number, count = 40) => Array.from({ length: count }, (_, at) => from + at);

describe('two damages at once', () => {
  it.each([1, 41, 81, 121, 161])(
    'give hardly a value that is wrong in silence, from seed %i',
    async (from) => {
      const silent: string[] = [];
      for (const seed of seeds(from)) {
        const one = combination(seed, detectable);
        const found = await judge(await readDocument(one.document, {}), one.figures);
        if (found.silent.length > 0) silent.push(`${seed} ${one.name}: ${found.silent[0]}`);
      }
      expect(silent.length, silent.join('\n')).toBeLessThan(2);
    },
  );
});

const title = '某县人民政府2020年政府信息公开工作年度报告\n';
const report = (rows: readonly string[]) => parse(`${title}${rows.join('\n')}\n五、存在的主要问题\n无。\n`);

describe('a blank cell and a figure too many in one row', () => {
  const heading = ['二、主动公开政府信息情况', '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量'];

  it('are no full row where tabs show both', async () => {
    const { report: read, evidence } = await report([...heading, '规章\t1\t2\t3', '规范性文件\t4\t\t5\t9']);
    expect(read.tables).toMatchObject({
      proactiveDisclosure: { administrativeRules: { made: 1, disclosedStock: 3 } },
    });
    const doubts = Object.entries(evidence.cells).filter(([address]) => address.includes('normative'));
    expect(doubts.every(([, { doubt }]) => doubt)).toBe(true);
  });

  it('are seen where a local column makes every row longer', async () => {
    const { report: read } = await report([
      '二、主动公开政府信息情况',
      '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\t历年累计',
      '规章\t1\t2\t3\t90',
      '规范性文件\t4\t\t5\t91',
    ]);
    expect(JSON.stringify(read.tables)).not.toMatch(/9[01]/);
  });
});

describe('a 2014 table with a heading for a second column of figures', () => {
  it('gives no figure of that column where the other is blank in most rows', async () => {
    const { report: read } = await report([
      '政府信息公开情况统计表',
      '统计指标 单位 统计数 历年累计',
      '1.政府公报公开政府信息数 条 91',
      '2.政府网站公开政府信息数 条 92',
      '3.政务微博公开政府信息数 条 93',
      '4.政务微信公开政府信息数 条 7 94',
      '5.其他方式公开政府信息数 条 8 95',
    ]);
    expect(read.tables).toMatchObject({
      proactiveDisclosure: { channels: { gazette: null, website: null, weibo: null, wechat: 7 } },
    });
  });
});

describe('a row of a web page that a span above moved under other headings', () => {
  it('is not read by the headings that it came to stand under', async () => {
    const cells = (...texts: string[]) => texts.map((text) => `<td>${text}</td>`).join('');
    const html = `<h1>${title}</h1><p>三、收到和处理政府信息公开申请情况</p><table>
      <tr><td colspan="2" rowspan="3"></td><td colspan="7">申请人情况</td></tr>
      <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
      <tr>${cells('商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他')}</tr>
      <tr><td colspan="2">一、本年新收政府信息公开申请数量</td>${cells('1', '2', '0', '0', '0', '0', '3')}</tr>
      <tr><td rowspan="3">三、本年度办理结果</td><td>（一）予以公开</td>${cells('1', '2', '0', '0', '0', '0', '3')}</tr>
      <tr><td>（七）总计</td>${cells('1', '2', '0', '0', '0', '0', '3')}</tr>
      <tr><td colspan="2">四、结转下年度继续办理</td>${cells('5', '0', '0', '0', '0', '5')}</tr></table>`;
    const { report: read } = await parse(html);
    expect(read.tables).toMatchObject({
      requests: { received: { naturalPerson: 1, total: 3 }, carriedToNextYear: { enterprise: null } },
    });
  });
});
