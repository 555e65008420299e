import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const title = '莆田市人民政府2009年政府信息公开工作年度报告';

const labels: [label: string, unit: string, cell: string | null][] = [
  ['主动公开信息数', '条', 'proactiveDisclosure.itemsDisclosed'],
  ['其中：1.政府网站', '条', 'proactiveDisclosure.channels.website'],
  ['2.政府公报', '条', 'proactiveDisclosure.channels.gazette'],
  ['其中：全文电子化的主动公开信息数', '条', null],
  ['新增的行政规范性文件数', '条', null],
  ['网站专栏页面访问量', '人次', null],
  ['受理依申请公开信息总数', '条', 'requests.received.total'],
  ['其中：1.当面申请数', '条', 'requests.received.inPerson'],
  ['2.传真申请数', '条', 'requests.received.fax'],
  ['3.网上申请数', '条', 'requests.received.online'],
  ['4.信函申请数', '条', 'requests.received.post'],
  ['本年度对申请的答复总数', '条', 'requests.replies.total'],
  ['其中：1.同意公开答复数', '条', 'requests.replies.granted'],
  ['2.同意部分公开答复数', '条', 'requests.replies.grantedInPart'],
  ['3.否决公开答复总数', '条', null],
  ['其中：（1）“非《条例》所指政府信息”数', '条', 'requests.replies.refused.notGovernmentInformation'],
  ['（2）“信息不存在”数', '条', 'requests.replies.doesNotExist'],
  ['（3）“免予公开范围1”数', '条', null],
  ['行政复议数', '件', 'reconsideration.total'],
  ['行政诉讼数', '件', 'litigation.total'],
  ['行政申诉数', '件', null],
  ['收取费用总数', '元', 'requestFees.charged'],
];

/** Rows of a table with a figure of its own in each cell of figures. */
const rowsUnder = (headings: readonly string[]): string[][] =>
  labels.map(([label, unit], at) => [
    label,
    unit,
    ...headings.map((_, column) => String(1000 * column + at)),
  ]);

const html = (rows: readonly string[][]) =>
  `<h1>${title}</h1><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const layouts: Record<string, (rows: readonly string[][]) => string> = {
  html,
  pipes: (rows) => `${title}\n${rows.map((row) => `${row.join(' | ')} |`).join('\n')}`,
  tabs: (rows) => `${title}\n${rows.map((row) => row.join('\t')).join('\n')}`,
  'a cell a line': (rows) => `${title}\n${rows.flat().join('\n\n')}`,
  'a pipe before each cell but the first': (rows) =>
    `${title}\n${rows.map((row) => `${row.join('\n| ')}\n|`).join('\n')}`,
};

interface Shown {
  value: number;
  cell: string | null;
  period: string;
}

async function claimsOf(text: string): Promise<Shown[]> {
  const { report } = await parse(text);
  return report.claims.map(({ value, cell, period }) => ({ value, cell, period }));
}

const table = (headings: readonly string[]): string[][] => [
  ['指标名称', '计量单位', ...headings],
  ...rowsUnder(headings),
];

describe.each(Object.entries(layouts))('a table of a region before 2014 (%s)', (_, draw) => {
  it('gives a claim for each row that is known, and no cell of the 2014 table', async () => {
    const { report, extra, evidence } = await parse(draw(table(['2009年度'])));
    expect(report.tables).toEqual({});
    expect(extra).toHaveLength(labels.length);
    expect(report.claims.map(({ cell, value, unit }) => [cell, value, unit])).toEqual(
      labels.map(([, unit, cell], at) => [cell, at, unit]),
    );
    expect(new Set(report.claims.map(({ period }) => period))).toEqual(new Set(['year']));
    expect(evidence.claims.map(({ raw }) => raw)).toEqual(labels.map((__, at) => String(at)));
  });

  it('never takes the figures of all years for those of the year', async () => {
    const claims = await claimsOf(draw(table(['2009年度', '历年累计'])));
    const ofYear = claims.filter(({ period }) => period === 'year');
    expect(ofYear.map(({ cell }) => cell)).toEqual(labels.map(([, , cell]) => cell));
    const others = claims.filter(({ period }) => period !== 'year');
    expect(others.map(({ value, cell, period }) => [value, cell, period])).toEqual(
      labels.map((__, at) => [1000 + at, null, 'cumulative']),
    );
  });

  it('leaves out columns of codes', async () => {
    const claims = await claimsOf(draw(table(['代码', '本年实际', '历年累计'])));
    expect(claims.filter(({ period }) => period === 'year').map(({ value }) => value)).toEqual(
      labels.map((__, at) => 1000 + at),
    );
    expect(claims.some(({ value }) => value < 1000)).toBe(false);
  });
});

describe('the columns of such a table', () => {
  const periods = async (...headings: string[]) => {
    const claims = await claimsOf(html(table(headings)));
    const [first] = labels;
    return headings.map(
      (__, column) =>
        claims.find(({ value }) => value === 1000 * column) && [
          claims.find(({ value }) => value === 1000 * column)?.period,
          claims.find(({ value }) => value === 1000 * column)?.cell === first?.[2],
        ],
    );
  };

  it.each<[string[], unknown[]]>([
    [
      ['2009年', '2008年'],
      [
        ['year', true],
        ['prior-year', false],
      ],
    ],
    [['2008年'], [['prior-year', false]]],
    [['2006年'], [undefined]],
    [
      ['本期实际', '本年累计'],
      [undefined, ['year', true]],
    ],
    [
      ['本期实际', '历年累计'],
      [
        ['year', true],
        ['cumulative', false],
      ],
    ],
    [
      ['一季度', '二季度', '三季度', '四季度'],
      [undefined, undefined, undefined, undefined],
    ],
    [
      ['区直', '乡镇', '合计'],
      [undefined, undefined, ['year', true]],
    ],
    [['数量'], [['year', true]]],
    [['情况'], [['unstated', true]]],
  ])('%j', async (headings, expected) => {
    expect(await periods(...headings)).toEqual(expected);
  });
});

describe('tables drawn otherwise', () => {
  it.each(Object.entries(layouts).filter(([name]) => !name.startsWith('a ')))(
    'labels stand in a row over their figures (%s)',
    async (_, draw) => {
      const rows = [
        ['主动公开信息数（条）', '申请总数（件）', '收取费用总数（单位：元）'],
        ['734', '17', '20'],
      ];
      const { report, extra } = await parse(draw(rows));
      expect(extra.map(({ labels: own, values }) => [...own, ...values])).toEqual(
        (rows[0] as string[]).map((label, at) => [label, rows[1]?.[at]]),
      );
      expect(report.claims.map(({ cell, value, unit }) => [cell, value, unit])).toEqual([
        ['proactiveDisclosure.itemsDisclosed', 734, '条'],
        ['requests.received.total', 17, '件'],
        ['requestFees.charged', 20, '元'],
      ]);
    },
  );
});

describe('rows that could be misread', () => {
  const report = (...rows: string[][]) =>
    claimsOf(html([['指标', '单位', '数量'], ...rowsUnder(['数量']), ...rows]));
  const cellOf = (claims: Shown[], value: number) => claims.find((claim) => claim.value === value)?.cell;

  it('give no cell where two of them give one cell different figures', async () => {
    const claims = await report(['主动公开信息数', '条', '777']);
    expect(cellOf(claims, 777)).toBeNull();
    expect(cellOf(claims, 0)).toBeNull();
    expect(cellOf(claims, 6)).toBe('requests.received.total');
  });

  it('leave requests over the net without a cell where those by e-mail are counted apart', async () => {
    expect(cellOf(await report(['电子邮件申请数', '条', '0']), 9)).toBe('requests.received.online');
    expect(cellOf(await report(['电子邮件申请数', '条', '4']), 9)).toBeNull();
  });

  it('make no claim where they are those of a part of the agency', async () => {
    const claims = await claimsOf(
      html([
        ['单位', '指标', '数量'],
        ['教育局', '主动公开信息数', '11'],
        ['教育局', '申请总数', '12'],
        ['卫生局', '主动公开信息数', '13'],
      ]),
    );
    expect(claims).toEqual([]);
  });

  it('are no items published where the unit or the heading speaks of something else', async () => {
    const of = async (heading: string, unit: string) =>
      (
        await claimsOf(
          html([
            ['渠道', '单位', heading],
            ['政府网站', unit, '3'],
            ['政府公报', unit, '4'],
            ['申请总数', '件', '5'],
          ]),
        )
      )
        .filter(({ cell }) => cell?.includes('channels'))
        .map(({ value }) => value);
    expect(await of('数量', '条')).toEqual([3, 4]);
    expect(await of('公开信息数量', '')).toEqual([3, 4]);
    expect(await of('公开信息数量（条）', '')).toEqual([3, 4]);
    expect(await of('数量', '个')).toEqual([]);
    expect(await of('数量', '')).toEqual([]);
    expect(await of('访问量', '次')).toEqual([]);
  });

  it('keep money without a unit, and counts that are no whole numbers, out of the cells', async () => {
    const claims = await claimsOf(
      html([
        ['指标', '数量'],
        ['收取费用总数', '31'],
        ['申请总数', '3.5'],
        ['行政复议数', '2'],
      ]),
    );
    expect(claims.map(({ cell }) => cell)).toEqual([null, null, 'reconsideration.total']);
  });
});

describe('the 2014 table with rows of its region', () => {
  it('stays the 2014 table', async () => {
    const { printed2014 } = await import('@ogi-reports/schema/printed/2014-table');
    const { printedTables } = await import('@ogi-reports/schema/printed');
    const own = printedTables(printed2014)
      .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))
      .map(({ labels: names }, at) => [names.at(-1) as string, '件', String(at)]);
    const local = ['提供服务类信息数', '网上咨询数', '现场接待人数', '咨询电话接听数'].map((label) => [
      label,
      '条',
      '5',
    ]);
    const { report } = await parse(html([['统计指标', '单位', '统计数'], ...own, ...local]));
    expect(report.edition).toBe('2014-table');
    expect(report.tables).not.toEqual({});
  });
});
