import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/blocks.ts';
import { identify } from '../../src/identity/identify.ts';
import { readHtml } from '../../src/media/html/index.ts';
import { paragraphsOf } from '../prose/helpers.ts';
import { identityOf as read, source } from './helpers.ts';

describe('identify', () => {
  it('joins a title over two lines and takes agency and year from it', async () => {
    const { title, agency, year, scope } = await read(
      '永隆乡2019年政府信息公开\n工作年度报告\n\n根据《会昌县政府信息公开规定》编制。',
    );
    expect(title).toBe('永隆乡2019年政府信息公开工作年度报告');
    expect(agency).toEqual({
      id: '360733208',
      name: '永隆乡',
      kind: 'government',
      level: 'township',
      code: '360733208',
      codeYear: 2019,
      path: ['江西省', '赣州市', '会昌县', '永隆乡'],
    });
    expect([year, scope]).toEqual([2019, 'agency']);
  });

  it('reads the box of facts above the article', async () => {
    const { title, agency, publishedOn } = await read(
      '公园街道办事处\n标题: | 张店区公园街道办事处2021年政府信息公开工作年度报告 | ||\n发文日期: | 2022-01-17 | 发布机构: | 公园街道办事处 |',
    );
    expect(title).toBe('张店区公园街道办事处2021年政府信息公开工作年度报告');
    expect([agency.id, publishedOn]).toEqual(['370303002', '2022-01-17']);
  });

  it('takes title, agency and year from the first sentence where a page begins without its title', async () => {
    const first = await read(
      '按照要求，现公布浚县人民政府办公室2012年政府信息公开工作年度报告。各项数字算到年底。',
    );
    expect(first.title).toBe('浚县人民政府办公室2012年政府信息公开工作年度报告');
    expect([first.agency.name, first.year]).toEqual(['浚县人民政府办公室', 2012]);
    const second = await read('此处刊出由临邑县人民政府编制的2012年政府信息公开年度报告，分七节。');
    expect([second.agency.id, second.year]).toEqual(['371424', 2012]);
  });

  it('takes no other report that a sentence speaks of for its own title', async () => {
    const { title, year } = await read('我局按时发布了2011年政府信息公开年度报告，政府信息公开有序开展。');
    expect([title, year]).toEqual([null, null]);
  });

  it('joins no caption of the box of facts to a title', async () => {
    const { title, documentNumber, agency } = await read(
      '• 备注/文号:安政办﹝2013﹞86号\n• 发布机构:政府办\n• 公文生成日期:2013-03-07\n安溪县2012年政府信息公开工作年度报告\n一、概述',
    );
    expect(title).toBe('安溪县2012年政府信息公开工作年度报告');
    expect([documentNumber, agency.id]).toEqual(['安政办﹝2013﹞86号', '350524']);
  });

  it('takes the day beside a source for that of publication', async () => {
    const { publishedOn } = await read(
      '公园街道2021年政府信息公开工作年度报告\n2022年01月18日来源：街道办\n一、总体情况',
    );
    expect(publishedOn).toBe('2022-01-18');
  });

  it('reads document number, signature and cited notices apart', async () => {
    const { documentNumber, publishedOn, notices, title } = await read(
      '永大政〔2021〕69号\n永定区大溪乡2021年\n政府信息公开工作年度报告\n按照国办公开办函〔2019〕60号要求，依据国令第711号编制。\n龙岩市永定区大溪乡人民政府\n2021年12月31日',
    );
    expect(documentNumber).toBe('永大政〔2021〕69号');
    expect(title).toBe('永定区大溪乡2021年政府信息公开工作年度报告');
    expect(publishedOn).toBe('2021-12-31');
    expect(notices.map(({ number }) => number)).toEqual(['国办公开办函〔2019〕60号', '国令第711号']);
  });

  it.each([
    ['靖远县人民政府信息公开工作2019年度报告', '620421', 'government', 'county'],
    ['2022年上海市政府信息公开工作年度报告', '310000', 'government', 'province'],
    [
      '黔东南州农业农村局2022年政府信息公开工作年度报告',
      '522600-nongyenongcunju',
      'department',
      'prefecture',
    ],
    ['广东省自然资源厅2019年政府信息公开工作年度报告', '440000-ziranziyuanting', 'department', 'province'],
    ['重庆市公安局渝中区分局2021年政府信息公开工作年度报告', '500103-gonganjufenju', 'department', 'county'],
    ['四川省乐山市气象局2020年政府信息公开工作年度报告', '511100-qixiangju', 'vertical', 'prefecture'],
    ['国家体育总局2021年政府信息公开年度报告', '000000-guojiatiyuzongju', 'department', 'national'],
    [
      '南京市鼓楼区人民政府华侨路街道办事处2021年政府信息公开年度报告',
      '320106002',
      'subdistrict',
      'township',
    ],
    ['扎赉特旗宝力根花苏木人民政府2025年政府信息公开工作年度报告', '152223202', 'government', 'township'],
    ['2022年政府信息公开工作年度报告 桃江县松木塘镇人民政府', '430922109', 'government', 'township'],
    ['撫順市教育局2022年政府信息公開工作年度報告', '210400-jiaoyuju', 'department', 'prefecture'],
    [
      '国家税务总局会昌县税务局2022年政府信息公开工作年度报告',
      '360733-guojiashuiwuzongjushuiwuju',
      'vertical',
      'county',
    ],
  ])('finds the agency of %s', async (title, id, kind, level) => {
    const { agency, diagnostics } = await read(title);
    expect(agency).toMatchObject({ id, kind, level });
    expect(diagnostics).toEqual([]);
  });

  it('lets the county that the text names decide between namesakes', async () => {
    const title = '2016年朝阳乡政府信息公开工作年度报告';
    expect((await read(`${title}\n按照大竹县统一部署开展工作。`)).agency.id).toMatch(/^511724/);
    const open = await read(title);
    expect(open.agency).toMatchObject({ id: null, name: '朝阳乡', kind: 'government', level: 'township' });
    expect(open.diagnostics).toMatchObject([{ ruleId: 'parse/agency-unresolved', severity: 'warning' }]);
    expect(open.diagnostics[0]?.message.en).toContain('Several places');
  });

  it('does not take a namesake elsewhere, nor a superior, for the agency', async () => {
    const elsewhere = await read('下达河乡2018年政府信息公开工作年度报告\n按照会昌县要求编制。');
    expect(elsewhere.agency.id).toBeNull();
    expect(elsewhere.diagnostics[0]?.message.en).toContain('speaks of');
    const superior = await read(
      '林业局2018年政府信息公开工作年度报告\n一、总体情况\n概述。\n概述。\n在池州市林业局指导下开展工作。\n二\n三\n四\n五',
    );
    expect(superior.agency.id).toBeNull();
  });

  it('gives a body without a place the one that is named beside it', async () => {
    const { agency } = await read(
      '县应急管理局2020年政府信息公开年度报告\n正文\n正文\n正文\n德安县应急管理局\n2021年1月5日',
    );
    expect(agency.id).toBe('360426-yingjiguanliju');
  });

  it('finds the only place that a report without a title can be of', async () => {
    const { agency, year } = await read(
      '鄉鎮信息公開情況説明報告\n下達河鄉高度重視，我鄉結合實際編制。數據自2018年1月1日起至2018年12月31日止。\n下達河鄉政府開展宣傳。',
    );
    expect(agency.id).toBe('211021201');
    expect(year).toBe(2018);
  });

  it('says so where the tables hold no such name', async () => {
    const { agency, diagnostics } = await read('枣庄高新区市场监督管理局2020年度政府信息公开工作年度报告');
    expect(agency).toMatchObject({ id: null, kind: 'department' });
    expect(diagnostics[0]?.message.en).toContain('No table of divisions');
    expect(diagnostics[0]?.message.zh).toContain('表中只有部分开发区');
  });

  it.each([
    ['第十二师2021年政府信息公开工作年度报告', '表中没有兵团及其各师'],
    ['长江海事局2022年政府信息公开工作年度报告', '按系统、流域设立的机构'],
    ['甲乙大学2018—2019学年度信息公开工作报告', '甲乙大学'],
  ])('tells why the tables cannot hold %s', async (title, reason) => {
    const { agency, diagnostics } = await read(title);
    expect(agency.id).toBeNull();
    expect(diagnostics.map(({ message }) => message.zh).join()).toContain(reason);
  });

  it('votes for the year and keeps what each place says', async () => {
    const { year, years } = await read(
      '某局政府信息公开工作年度报告\n（一）2018年全乡信息公开情况\n数据自2019年1月1日起至2019年12月31日止。',
    );
    expect(year).toBe(2019);
    expect(years.map((each) => `${each.source} ${each.year}`)).toEqual([
      'period 2019',
      'period 2019',
      'heading 2018',
      'body 2018',
      'body 2019',
    ]);
    expect((await read('信息公开工作年度报告', { publishedOn: '2020-01-20' })).year).toBe(2019);
    expect((await read('信息公开工作年度报告')).diagnostics.map(({ ruleId }) => ruleId)).toContain(
      'parse/year-unresolved',
    );
  });

  it.each([
    ['本报告数据自2018年11日至2018年1231日止。', 2018],
    ['统计期限从202111日起至20211230日止。', 2021],
  ])('reads the year and no days of a period that lost digits: %s', async (text, year) => {
    const identity = await read(text);
    expect(identity.year).toBe(year);
    expect(identity.period).toBeNull();
    expect(identity.diagnostics.map(({ ruleId }) => ruleId)).toContain('parse/period-broken');
  });

  it('reads a period over two lines', async () => {
    const { period } = await read('统计期限自 2024 年 1 月 1 日\n起至 2024 年 12 月 31 日止。');
    expect(period).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  });

  it('keeps the site out of the title', async () => {
    const text =
      '首页 > 政府信息公开年报\n政府信息公开年报\n靖远县2019年政府信息公开工作年度报告\n发布时间：2020-01-15 来源：本站';
    const page = '靖远县2019年政府信息公开工作年度报告_靖远县人民政府门户网站';
    const { title, publishedOn } = await read(text, { title: page });
    expect(title).toBe('靖远县2019年政府信息公开工作年度报告');
    expect(publishedOn).toBe('2020-01-15');
    expect((await read('正文', { title: page })).title).toBe('靖远县2019年政府信息公开工作年度报告');
  });

  it('takes the site of a government for no other agency', async () => {
    const site = { title: '安福县人民政府门户网站', publisher: '安福县人民政府' };
    const named = await read('县农业农村局2022年政府信息公开工作年度报告\n我局开展工作。', site);
    expect(named.agency).toMatchObject({ id: null, name: '县农业农村局', kind: 'department' });
    const unnamed = '2022年政府信息公开工作年度报告\n来源：安福县农业农村局 浏览次数：12\n我局开展工作。';
    expect((await read(unnamed, site)).agency.id).toBe('360829-nongyenongcunju');
    const silent = await read('2022年政府信息公开工作年度报告\n来源：本站\n我局开展工作。', site);
    expect(silent.agency.id).toBeNull();
    const own = await read('2022年政府信息公开工作年度报告\n全县开展工作。', site);
    expect(own.agency.id).toBe('360829');
  });

  it.each([
    ...['回浦小学', '回浦中学', '机关幼儿园', '括苍山林场', '交通运输综合行政执法队', '广播电视台', '殡仪馆'],
    ...['青少年宫', '灵湖水厂', '文化礼堂'],
  ])('keeps 临海市%s of the title, and takes no other body that the page names', async (body) => {
    const name = `临海市${body}`;
    const text = `${name}2023年政府信息公开工作年度报告\n来源：临海市教育局 发布时间：2024-01-05\n一、总体情况\n${name}\n2024年1月3日`;
    const { agency } = await read(text, { publisher: '临海市教育局' });
    expect(agency.name).toBe(name);
    expect(agency.id ?? '').not.toBe('331082-jiaoyuju');
    const { agency: unplaced } = await read(text.replaceAll(`临海市${body}`, body));
    expect(unplaced.name).toBe(body);
    expect(unplaced.id ?? '').not.toBe('331082-jiaoyuju');
  });

  it('says that a school of no known place or kind is not resolved', async () => {
    const { agency, diagnostics } = await read('临海市回浦小学2023年政府信息公开工作年度报告');
    expect(agency).toMatchObject({ id: null, name: '临海市回浦小学' });
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['parse/agency-unresolved']);
  });

  it.each([
    ['临海市回浦小学', '2023年，我校开展工作。'],
    ['县农业农村局', '2023年，我局开展工作。'],
  ])('lets a signature of %s outrank the source of the page', async (signed, text) => {
    const { agency } = await read(
      `2023年政府信息公开工作年度报告\n来源：安福县人民政府办公室 发布时间：2024-01-05\n一、总体情况\n${text}\n${signed}\n2024年1月3日`,
    );
    expect(agency).toMatchObject({ id: null, name: signed });
  });

  it.each([
    ['关于公布《会昌县2023年政府信息公开工作年度报告》的公告', '360733'],
    ['会昌县教育局关于发布2023年政府信息公开工作年度报告的公告', '360733-jiaoyuju'],
    ['会昌县人民政府办公室关于印发会昌县2023年政府信息公开工作年度报告的通报', '360733'],
    ['关于报送会昌县教育局2023年政府信息公开工作年度报告的函', '360733-jiaoyuju'],
  ])('takes the words of an announcement for no part of the name: %s', async (title, id) => {
    expect((await read(`${title}\n一、总体情况\n本年公开信息12条。`)).agency.id).toBe(id);
  });

  it('reads number and day from a table of facts above the article', async () => {
    const page =
      '<table><tr><td>索引号</td><td>0123/2024-00021</td><td>发布机构</td><td>会昌县教育局</td></tr><tr><td>发布日期</td><td>2024-01-04</td><td>文号</td><td>会教字〔2024〕8号</td></tr></table><h1>会昌县教育局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>2024年1月3日</p>';
    const document = readHtml(page);
    const paragraphs = document.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
    const { documentNumber, publishedOn, agency } = await identify(document, paragraphs, []);
    expect([documentNumber, publishedOn, agency.id]).toEqual([
      '会教字〔2024〕8号',
      '2024-01-04',
      '360733-jiaoyuju',
    ]);
  });

  it('tells whose figures they are only where the text does', async () => {
    const county = '靖远县人民政府信息公开工作2019年度报告';
    expect((await read(county)).scope).toBe('unknown');
    expect((await read(`${county}\n所列数据来自全县编制发布年度报告的单位。`)).scope).toBe('jurisdiction');
  });

  it('survives text without a sense', async () => {
    const garbage: Paragraph[] = paragraphsOf('报告2019年政府信息公开'.repeat(3000));
    await expect(identify(source, [...garbage, ...paragraphsOf('\n\n')], [])).resolves.toBeDefined();
    await expect(identify(source, [], [])).resolves.toMatchObject({ title: null, year: null });
  });
});
