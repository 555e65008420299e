import { describe, expect, it } from 'vitest';
import { sketchReport } from '../../src/examples/report.ts';
import {
  type Audited,
  formatGithub,
  formatJson,
  formatMarkdown,
  formatNdjsonLine,
  formatPeople,
  recordPositions,
} from '../../src/format.ts';
import { audit } from '../../src/index.ts';

const report = sketchReport({
  form: '2019-trial',
  year: 2021,
  cells: {
    'requests.received.naturalPerson': 8,
    'requests.received.total': 8,
    'requests.outcomes.disclosed.naturalPerson': 8,
    'requests.outcomes.disclosed.total': 8,
  },
});
const item: Audited = { name: 'records/2021/990101.json', report, ...audit(report) };

describe('for people', () => {
  it('shows the table with the failing cells marked', () => {
    const text = formatPeople([item], { language: 'zh' });
    expect(text).toMatchInlineSnapshot(`
      "records/2021/990101.json
        错误 8（一 本年新收政府信息公开申请数量 / 自然人） + 0（二 上年结转政府信息公开申请数量 / 自然人） = 8，应等于 0（三（七） 总计 / 自然人） + 0（四 结转下年度继续办理 / 自然人），而后者 = 0。请核对原件；原件如此则照录不改，并登记说明。 requests/printed-sum
          官方依据：表三左上角印有此勾稽关系，逐列适用。
                                             自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
            一 本年新收政府信息公开申请数量       8         0         0             0             0     0     8
          > 三（七） 总计                       [0]         0         0             0             0     0   [0]
            另有 2 行未列
          → 使本表各式全部成立的最小且唯一的改法（2 格）：三（七） 总计 / 自然人: 0 → 8；三（七） 总计 / 总计: 0 → 8。仅供核对原件，不作改动。
          + requests/outcome-total: “三（七） 总计 / 自然人”填报 0，而各项之和为 8：8（三（一） 予以公开 / 自然人），其余 18 项为 0。请核对原件；原件如此则照录不改，并登记说明。
        错误 8（一 本年新收政府信息公开申请数量 / 总计） + 0（二 上年结转政府信息公开申请数量 / 总计） = 8，应等于 0（三（七） 总计 / 总计） + 0（四 结转下年度继续办理 / 总计），而后者 = 0。请核对原件；原件如此则照录不改，并登记说明。 requests/printed-sum
                                             自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
            一 本年新收政府信息公开申请数量       8         0         0             0             0     0     8
          > 三（七） 总计                       [0]         0         0             0             0     0   [0]
            另有 2 行未列
          → 使本表各式全部成立的最小且唯一的改法（2 格）：三（七） 总计 / 自然人: 0 → 8；三（七） 总计 / 总计: 0 → 8。仅供核对原件，不作改动。
          + requests/outcome-total: “三（七） 总计 / 总计”填报 0，而各项之和为 8：8（三（一） 予以公开 / 总计），其余 18 项为 0。请核对原件；原件如此则照录不改，并登记说明。
        提醒 2021 年度报告中，表二（主动公开）用的是 2019 年试行格式，表三（申请）用的是 2019 年试行格式；该年度应使用 2021 年格式（国办公开办函〔2021〕30号）。数据照录；请核对年度是否读对。 form/wrong-for-year
          官方依据：国办发〔2014〕32号、国办公开办函〔2019〕60号、国办公开办函〔2021〕30号分别规定了各年度的格式。
        适用规则 16/43（报告用的是另一种格式 11，未提供原文信息 7，日期未知 2，没有标题 1，没有正文数字 6）；比较 65 次，缺数未决 0 次；正文数字比较 0/0

      1 份：错误 2, 提醒 1
      "
    `);
  });

  it('says everything in English too', () => {
    const text = formatPeople([item], { language: 'en' });
    expect(text).toContain('[0]');
    expect(text).toContain('1 checked: error 2, warning 1');
    expect(text.replaceAll(/〔\d+〕\d+号|国办\p{L}+|“[^”]*”/gu, '')).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('caps, and says how many are left out', () => {
    const text = formatPeople([item], { language: 'en', cap: 1 });
    expect(text).toContain('2 more findings not shown');
  });

  it('colours where it is given colours', () => {
    const paint = {
      severity: (severity: string, text: string) => `<${severity}>${text}</>`,
      strong: (text: string) => `<b>${text}</b>`,
      faint: (text: string) => text,
    };
    expect(formatPeople([item], { language: 'zh', paint })).toContain('<error>错误</>');
  });

  it('says that nothing was found', () => {
    expect(formatPeople([{ name: 'a', diagnostics: [] }], { language: 'en' })).toBe(
      'a\n\n1 checked: nothing found\n',
    );
  });
});

describe('for machines', () => {
  it('is one array, or one line a report', () => {
    expect(JSON.parse(formatJson([item]))[0].diagnostics).toHaveLength(3);
    const line = formatNdjsonLine(item);
    expect(line.trim()).not.toContain('\n');
    expect(JSON.parse(line).name).toBe(item.name);
  });
});

describe('for GitHub', () => {
  const text = JSON.stringify(report, null, 2);
  const lines = formatGithub([item], { language: 'en', text: () => text })
    .trim()
    .split('\n');

  it('annotates the line of the cell in the record', () => {
    const position = recordPositions(text).cell('requests.outcomes.all.naturalPerson');
    expect(lines[0]).toContain(
      `::error file=records/2021/990101.json,line=${position?.line},col=${position?.column},title=requests/printed-sum::`,
    );
    expect(text.split('\n')[(position?.line ?? 0) - 1]).toContain('"naturalPerson": 0');
  });

  it('annotates the field that a finding without cells speaks of', () => {
    const position = recordPositions(text).field(['forms']);
    expect(lines.at(-1)).toContain(`::warning file=records/2021/990101.json,line=${position?.line}`);
  });

  it('escapes what would end a command', () => {
    const odd = { ...item, name: 'a,b:c%.json', diagnostics: item.diagnostics.slice(0, 1) };
    const [line] = formatGithub([odd], { language: 'en' }).split('\n');
    expect(line).toContain('file=a%2Cb%3Ac%25.json,title=');
    expect(line).toContain('%0A');
  });
});

describe('for a pull request', () => {
  it('counts, shows the table and links the rule', () => {
    const text = formatMarkdown([item], { language: 'zh', pages: 'https://example.org' });
    expect(text).toContain('| 2 | 0 | 1 | 0 |');
    expect(text).toContain('(https://example.org/rules/requests/printed-sum)');
    expect(text).toContain('```text');
  });

  it('caps, and says so', () => {
    expect(formatMarkdown([item], { language: 'en', cap: 1 })).toContain('2 more findings are not shown.');
  });
});
