import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { failure, grids, lines, rows } from './helpers.ts';
import { bar, line, pdf, ruled, text } from './pdf-maker.ts';

const prose = '全年主动公开政府信息二百三十条，收到申请十二件，均在法定期限内答复，';

describe('ruled tables', () => {
  it('reads cells by their lines, with labels in several lines and blank cells', async () => {
    const page = [
      ...ruled(
        [60, 160, 220, 280, 340],
        [700, 680, 640, 620],
        [
          ['信息内容', '制发件数', '废止件数', '有效件数'],
          ['', '3', '', '8'],
          ['规章', '0', '0', '0'],
        ],
      ),
      text('行政规范性', 63, 664),
      text('文件', 63, 648),
    ];
    const [grid] = grids(await readDocument(pdf([page])));
    expect(grid?.inferred).toBe(false);
    expect(rows(grid)).toEqual([
      ['信息内容', '制发件数', '废止件数', '有效件数'],
      ['行政规范性\n文件', '3', '', '8'],
      ['规章', '0', '0', '0'],
    ]);
  });

  it('joins fields without a line between them, drawn as bars or open at the sides', async () => {
    const xs = [60, 120, 200, 280];
    const across = [700, 680, 660, 640].map((y) => bar(60, y - 0.25, 220, 0.5));
    const page = [
      ...across,
      bar(119.75, 640, 0.5, 40),
      bar(199.75, 640, 0.5, 20),
      text('行政复议', 150, 685),
      text('维持', 80, 665),
      text('纠正与其他', 180, 665),
      ...['1', '0', '2'].map((figure, index) => text(figure, (xs[index] ?? 0) + 20, 645)),
    ];
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['行政复议', '^', '^'],
      ['维持', '纠正与其他', '^'],
      ['1', '0', '2'],
    ]);
  });

  it('keeps figures apart that one operator shows, and a label together that runs over its line', async () => {
    const page = [
      ...ruled(
        [60, 120, 180, 240],
        [700, 680, 660],
        [
          ['', '', ''],
          ['二', '4', '5'],
        ],
      ),
      'BT /F1 10 Tf 1 0 0 1 63 684 Tm [<4e00672c5e7465b06536753300> -2000] TJ ET'.replace('00>', '>'),
      'BT /F1 10 Tf 1 0 0 1 140 684 Tm [<0031> -5400 <0032>] TJ ET',
    ];
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['一本年新收申', '1', '2'],
      ['二', '4', '5'],
    ]);
  });

  it('joins a table that goes on on the next page, past page numbers', async () => {
    const xs = [60, 160, 220, 280];
    const first = [
      ...ruled(
        xs,
        [140, 120, 100],
        [
          ['予以公开', '1', '2'],
          ['部分公开', '3', '4'],
        ],
      ),
      text('- 3 -', 280, 40),
    ];
    const second = [
      ...ruled(xs, [800, 780], [['不予公开', '5', '']]),
      text(`${prose}${prose}`.slice(0, 40), 60, 700),
      text('4', 290, 40),
    ];
    const document = await readDocument(pdf([first, second]));
    expect(rows(grids(document)[0])).toEqual([
      ['予以公开', '1', '2'],
      ['部分公开', '3', '4'],
      ['不予公开', '5', ''],
    ]);
    expect(lines(document)).toHaveLength(1);
    expect(grids(document)[0]?.cells.at(-2)?.locate()).toMatchObject({ page: 2 });
  });

  it('takes no figure twice that is drawn twice for bold type', async () => {
    const page = [
      ...ruled(
        [60, 160, 220],
        [700, 680, 660],
        [
          ['规章', '3'],
          ['文件', '11'],
        ],
      ),
      text('3', 163.3, 684),
    ];
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['规章', '3'],
      ['文件', '11'],
    ]);
  });

  it('takes frames and underlines for no tables', async () => {
    const page = [
      line(50, 800, 545, 800),
      line(545, 800, 545, 40),
      line(545, 40, 50, 40),
      line(50, 40, 50, 800),
      text(prose, 60, 700),
      line(60, 698, 400, 698),
    ];
    const document = await readDocument(pdf([page]));
    expect(grids(document)).toEqual([]);
    expect(lines(document)).toEqual([prose]);
  });
});

describe('tables without rules', () => {
  it('infers columns from the places of figures', async () => {
    const columns = [200, 260, 320, 380];
    const row = (label: string, figures: string[], y: number) => [
      text(label, 60, y),
      ...figures
        .map((figure, index) => text(figure, (columns[index] ?? 0) - figure.length * 2.5, y))
        .filter((shown) => !shown.includes('<>')),
    ];
    const page = [
      ...row('申请数量', ['95', '0', '12345', '7'], 700),
      ...row('上年结转', ['0', '', '3', '1'], 680),
      ...row('予以公开', ['1', '22', '333', '4444'], 660),
    ];
    const [grid] = grids(await readDocument(pdf([page])));
    expect(grid?.inferred).toBe(true);
    expect(rows(grid)).toEqual([
      ['申请数量', '95', '0', '12345', '7'],
      ['上年结转', '0', '', '3', '1'],
      ['予以公开', '1', '22', '333', '4444'],
    ]);
  });
});

describe('labels and figures set close or over several lines, without rules', () => {
  const figures = (values: string[], y: number) =>
    values.map((value, index) => text(value, 240 + index * 60, y));

  it('gives a label in several lines to the row that it stands beside', async () => {
    const page = [
      ...figures(['1', '2', '3'], 700),
      text('规章', 60, 700),
      ...figures(['4', '5', '6'], 670),
      text('行政规范性', 60, 677),
      text('文件', 60, 663),
      ...figures(['7', '8', '9'], 632),
      text('其他对外', 60, 646),
      text('管理服务', 60, 632),
      text('事项', 60, 618),
    ];
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['规章', '1', '2', '3'],
      ['行政规范性\n文件', '4', '5', '6'],
      ['其他对外\n管理服务\n事项', '7', '8', '9'],
    ]);
  });

  it('keeps labels of groups apart from those of their rows', async () => {
    const page = [
      ...['1.属于国家秘密', '2.保护第三方合法权益', '3.危及安全'].flatMap((label, index) => [
        text(label, 110, 700 - index * 20),
        ...figures(['1', '2', '3'], 700 - index * 20),
      ]),
      text('（三）不', 60, 687),
      text('予公开', 60, 673),
      text('（七）总计', 60, 640),
      ...figures(['4', '5', '6'], 640),
    ];
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['-', '1.属于国家秘密', '1', '2', '3'],
      ['（三）不\n予公开', '2.保护第三方合法权益', '1', '2', '3'],
      ['-', '3.危及安全', '1', '2', '3'],
      ['（七）总计', '^', '4', '5', '6'],
    ]);
  });

  it('tells figures of close columns apart, and a figure from the label before it', async () => {
    const row = (label: string, values: string[], y: number) => [
      text(label, 60, y),
      ...values.map((value, index) => text(value, 122 + index * 17, y)),
    ];
    const page = [
      ...row('科研机构人数', ['555', '592', '111'], 700),
      ...row('社会公益组织', ['629', '666', '703'], 680),
    ];
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['科研机构人数', '555', '592', '111'],
      ['社会公益组织', '629', '666', '703'],
    ]);
  });

  it('reads text shown one character at a time, twice over for bold type, and columns of characters', async () => {
    const single = (content: string, x: number, y: number) =>
      Array.from(content, (character, index) => text(character, x + index * 10, y));
    const page = [
      ...ruled(
        [60, 160, 220],
        [700, 680, 640],
        [
          ['', ''],
          ['', ''],
        ],
      ),
      ...single('规章', 63, 684),
      ...single('规章', 63.4, 684),
      text('1', 163, 684),
      text('2', 168, 684),
      ...Array.from('其他', (character, index) => text(character, 100, 668 - index * 14)),
      text('３４', 163, 654),
    ];
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['规章', '12'],
      ['其\n他', '３４'],
    ]);
  });

  it('says where text is not painted', async () => {
    const hidden = text(prose, 60, 700).replace('BT', 'BT 3 Tr');
    const { diagnostics } = await readDocument(pdf([[hidden]]));
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['media/recognised-text']);
  });
});

describe('tables whose rows only their places tell', () => {
  const row = (label: string, unit: string, figure: string, y: number) => [
    text(label, 60, y),
    ...(unit === '' ? [] : [text(unit, 300, y)]),
    ...(figure === '' ? [] : [text(figure, 360, y)]),
  ];

  it('gives every unit its row, a blank figure too', async () => {
    const page = [
      ...row('统计指标', '单位', '统计数', 700),
      ...row('一、主动公开情况', '——', '', 685),
      ...row('其中：主动公开规范性文件数', '条', '', 670),
      ...row('制发规范性文件总数', '件', '3', 655),
      ...row('（二）被依法纠错数', '件', '12', 640),
    ];
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['统计指标', '单位', '统计数'],
      ['一、主动公开情况', '——', ''],
      ['其中：主动公开规范性文件数', '条', ''],
      ['制发规范性文件总数', '件', '3'],
      ['（二）被依法纠错数', '件', '12'],
    ]);
  });

  it('tells labels that stand at the foot of their rows and reach over the rows above', async () => {
    // As workbooks are printed whose rows are too low: the lines of a label are drawn one after the other.
    const label = (parts: string[], y: number) =>
      parts.map((part, index) => text(part, 60, y + (parts.length - 1 - index) * 12));
    const labels = [
      [['1.属于国', '家秘密'], 700],
      [['2.其他法律', '行政法规', '禁止公开'], 676],
      [['3.危及三', '安全一稳定'], 652],
      [['4.保护第三', '方合法权益'], 640],
    ] as const;
    const page = labels.flatMap(([parts, y], row) => [
      ...label([...parts], y),
      text(String(10 + row), 200, y),
      text(String(20 + row), 260, y),
    ]);
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['1.属于国\n家秘密', '10', '20'],
      ['2.其他法律\n行政法规\n禁止公开', '11', '21'],
      ['3.危及三\n安全一稳定', '12', '22'],
      ['4.保护第三\n方合法权益', '13', '23'],
    ]);
  });

  it('ends a table before the heading of the next section', async () => {
    const page = [
      ...row('规章', '', '3', 700),
      ...row('行政规范性文件', '', '5', 680),
      text('三、收到和处理政府信息公开申请情况', 100, 660),
      ...row('一、本年新收政府信息公开申请数量', '', '7', 640),
      ...row('二、上年结转政府信息公开申请数量', '', '8', 620),
    ];
    const document = await readDocument(pdf([page]));
    expect(lines(document)).toEqual(['三、收到和处理政府信息公开申请情况']);
    expect(grids(document).map((grid) => grid.rowCount)).toEqual([2, 2]);
  });

  it('cuts figures of columns that touch where their columns begin, and joins none', async () => {
    const figures = (values: string[], y: number) =>
      values.map((value, index) => text(value, 300 + index * 20, y));
    const page = [
      ...[text('予以公开', 60, 700), ...figures(['1697', '13', '5'], 700)],
      ...[text('部分公开', 60, 680), ...figures(['3', '1356', '44'], 680)],
      ...[text('不予公开', 60, 660), ...figures(['12', '9', '7'], 660)],
    ];
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['予以公开', '1697', '13', '5'],
      ['部分公开', '3', '1356', '44'],
      ['不予公开', '12', '9', '7'],
    ]);
  });

  it('takes no row of figures at the top of a page for its number', async () => {
    const first = [...row('（一）予以公开', '', '1', 700), ...row('（二）部分公开', '', '2', 680)];
    const second = [
      text('1.当事人申请行政复议', 60, 812),
      text('的处理', 60, 798),
      ...['4', '5'].map((figure, index) => text(figure, 300 + 60 * index, 805)),
      text('2.重复申请', 60, 780),
      ...['6', '7'].map((figure, index) => text(figure, 300 + 60 * index, 780)),
      text('- 2 -', 280, 20),
    ];
    const document = await readDocument(pdf([first, second]));
    expect(rows(grids(document)[1])).toEqual([
      ['1.当事人申请行政复议\n的处理', '4', '5'],
      ['2.重复申请', '6', '7'],
    ]);
  });

  it('reads the lines of tables that are drawn of dashes and of dots', async () => {
    const dotted = (x0: number, y0: number, x1: number, y1: number, step: number, size: number) => {
      const count = Math.floor(Math.max(x1 - x0, y1 - y0) / step);
      return Array.from({ length: count + 1 }, (_, index) =>
        x1 > x0 ? bar(x0 + index * step, y0, size, 0.75) : bar(x0, y0 + index * step, 0.75, size),
      );
    };
    for (const [step, size] of [
      [1.5, 0.75],
      [3.7, 2.25],
      [8, 5],
    ] as const) {
      const page = [
        ...[700, 680, 660].flatMap((y) => dotted(60, y, 220, y, step, size)),
        ...[60, 160, 220].flatMap((x) => dotted(x, 660, x, 700, step, size)),
        text('规章', 63, 684),
        text('3', 163, 684),
        text('文件', 63, 664),
      ];
      const [grid] = grids(await readDocument(pdf([page])));
      expect(grid?.inferred).toBe(false);
      expect(rows(grid)).toEqual([
        ['规章', '3'],
        ['文件', ''],
      ]);
    }
  });
});

describe('text', () => {
  it('joins lines to paragraphs, over pages too, and leaves out running heads', async () => {
    const body = (first: string, y: number) => [
      text(first, 80, y),
      text(prose, 60, y - 20),
      text(prose, 60, y - 40),
    ];
    const head = text('某县人民政府', 60, 810, 9);
    const pages = [
      [
        head,
        text('某县2021年政府信息公开工作年度报告', 150, 760, 16),
        ...body('一、总体情况较好，'.padEnd(30, '好'), 700),
      ],
      [head, text('续完。', 60, 760), text('第2页', 280, 30)],
      [head, text('其他事项', 80, 760)],
    ];
    const document = await readDocument(pdf(pages));
    expect(lines(document)).toEqual([
      '某县2021年政府信息公开工作年度报告',
      `${'一、总体情况较好，'.padEnd(30, '好')}${prose}${prose}续完。`,
      '其他事项',
    ]);
    const [, long] = document.blocks;
    if (long?.kind !== 'paragraph') throw new Error('a paragraph was expected');
    const at = long.text.indexOf('二百');
    expect(long.locate(at, at + 2)).toEqual({ page: 1, box: [160, 153.4, 20, 10] });
    expect(long.locate(long.text.length - 2)).toMatchObject({ page: 2 });
  });

  it('reads two columns one after the other', async () => {
    const column = (x: number, mark: string) =>
      Array.from({ length: 8 }, (_, index) =>
        text(`${mark}栏第${index}行的文字共十五个字余`, x, 700 - index * 16),
      );
    const page = [text('横跨两栏的标题', 200, 760, 14), ...column(60, '左'), ...column(320, '右')];
    const read = lines(await readDocument(pdf([page]))).join('');
    expect(read.indexOf('左栏第7行')).toBeLessThan(read.indexOf('右栏第0行'));
    expect(read.startsWith('横跨')).toBe(true);
  });

  it('reads rotated pages and pages whose text runs sideways, with boxes as shown', async () => {
    const upright = [
      ...ruled(
        [60, 160, 220],
        [500, 480, 460],
        [
          ['规章', '3'],
          ['文件', '11'],
        ],
      ),
      text(prose, 60, 440),
    ];
    const turned = await readDocument(pdf([upright], { extra: '/Rotate 90' }));
    expect(rows(grids(turned)[0])[1]).toEqual(['文件', '11']);
    const sideways = [
      text('规章文件办法条例', 100, 60, 10, '0 1 -1 0'),
      text('共三件', 120, 60, 10, '0 1 -1 0'),
    ];
    const document = await readDocument(pdf([sideways]));
    expect(lines(document)).toEqual(['规章文件办法条例共三件']);
    const [first] = document.blocks;
    expect(first?.kind === 'paragraph' && first.locate(0, 8).box).toEqual([91.4, 702, 10, 80]);
  });

  it('leaves out watermarks across the page', async () => {
    const page = [text(prose, 60, 700), text('内部资料', 200, 300, 40, '0.707 0.707 -0.707 0.707')];
    expect(lines(await readDocument(pdf([page])))).toEqual([prose]);
  });
});

describe('documents that cannot be read', () => {
  it('gives a typed error', async () => {
    const whole = pdf([[text(prose, 60, 700)]]);
    expect(await failure(() => readDocument(pdf([[line(0, 0, 9, 9)]])))).toBe('scanned');
    expect(await failure(() => readDocument(whole.subarray(0, 300)))).toBe('damaged');
    expect(await failure(() => readDocument(pdf([[], []]), { limits: { pages: 1 } }))).toBe('too-large');
    const locked =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) /P -4 >> /ID [<00><00>]';
    expect(await failure(() => readDocument(pdf([[text(prose, 60, 700)]], { trailer: locked })))).toBe(
      'encrypted',
    );
  });

  it('says which page has no text', async () => {
    const document = await readDocument(pdf([[text(prose, 60, 700)], []]));
    expect(document.diagnostics).toMatchObject([
      { ruleId: 'media/page-without-text', location: { page: 2 } },
    ]);
  });
});

const published = '../shared/documents/hongze-2024.pdf';

describe.runIf(existsSync(published))('a published report', () => {
  it('has every row of its tables with its figures in their columns', async () => {
    const document = await readDocument(new Uint8Array(readFileSync(published)));
    const tables = grids(document).map(rows);
    expect(tables.map((table) => [table.length, table[0]?.length])).toEqual([
      [14, 4],
      [26, 10],
      [4, 15],
    ]);
    expect(tables[0]?.[3]).toEqual(['行政规范性文件', '3', '0', '8']);
    expect(tables[1]?.[15]).toEqual([
      '^',
      '（四）无法提供',
      '1.本机关不掌握相关政府信息',
      '31',
      '0',
      '0',
      '0',
      '0',
      '0',
      '31',
    ]);
    expect(tables[1]?.[24]?.slice(3)).toEqual(['95', '0', '0', '0', '0', '0', '95']);
    expect(tables[2]?.[3]).toEqual([
      '1',
      '1',
      '0',
      '0',
      '2',
      '1',
      '0',
      '0',
      '0',
      '1',
      '2',
      '0',
      '1',
      '0',
      '3',
    ]);
  });
});
