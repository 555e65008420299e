import { describe, expect, it } from 'vitest';
import { identityOf } from './helpers.ts';

/** Titles in one line or several, with the id that each gives by itself. */
const titles: [title: string, id: string][] = [
  ['会宁县2023年政府信息公开工作年度报告', '620422'],
  ['会宁县人民政府\n2023年政府信息公开工作年度报告', '620422'],
  ['会宁县教育局2023年度政府信息公开工作\n年度报告', '620422-jiaoyuju'],
  ['2023年会宁县教育局政府信息公开工作年度报告', '620422-jiaoyuju'],
  ['关于会宁县教育局2023年\n政府信息公开工作的年度报告', '620422-jiaoyuju'],
  ['会宁县人民\n政府办公室2023年政府信息公开工作年度报告', '620422-renminzhengfubangongshi'],
  ['会宁县头寨子镇人民政府2023年\n政府信息公开工作年度报告', '620422103'],
  ['教育部2023年政府信息公开工作年度报告', '000000-jiaoyubu'],
  ['国家税务总局会宁县税务局2023年政府信息公开工作年度报告', '620422-guojiashuiwuzongjushuiwuju'],
];

/** What pages and extracts show above their titles. */
const above = [
  ...['正文', '## 正文', '政府信息公开', '政府信息公开年报', '法定主动公开内容', '年度报告', '政策文件'],
  ...['会宁县', '会宁县人民政府', '会宁县人民政府办公室', '会宁县政务服务中心', '会宁县头寨子镇', '中国会宁'],
  ...['欢迎访问会宁县人民政府网站', '今天是2024年1月20日 星期六', '2024-01-20', '第 1 页 共 6 页'],
  ...['【字号 大 中 小】', '索 引 号', '一、', 'A', '登录 注册', '会宁县财政局\n政府信息公开'],
];

const text = '\n一、总体情况\n本年公开信息12条。';

describe('a line above the title', () => {
  it.each(titles)('is no part of it: %s', async (title, id) => {
    for (const line of above) {
      const { agency, year } = await identityOf(`${line}\n${title}${text}`);
      expect([agency.id, year], line).toEqual([id, 2023]);
    }
  });

  it.each([
    ['甘肃省\n会宁县2023年政府信息公开工作年度报告', '620422'],
    ['会宁县\n城关镇2023年政府信息公开工作年度报告', '-'],
    ['延安市吴起县\n周湾镇2023年政府信息公开工作年度报告', '610626102'],
    ['杭州市\n西湖区2023年政府信息公开工作年度报告', '330106'],
  ])('is part of it where it names the place around: %s', async (title, id) => {
    const { agency, title: found } = await identityOf(title + text);
    expect(agency.id ?? '-').toBe(id);
    expect(found).toBe(title.replace('\n', ''));
  });
});
