import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const title = '海陵区水务局2023年政府信息公开工作年度报告';
const row = (cells: readonly (string | number)[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const rules = (figures: number[]) => [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', 0, 0, 0],
  ['行政规范性文件', ...figures],
];
const html = (captions: [caption: string, figures: number[]][]) =>
  `<h1>${title}</h1><p>二、主动公开政府信息情况</p>${captions
    .map(([caption, figures]) => `<p>${caption}</p><table>${rules(figures).map(row).join('')}</table>`)
    .join('')}<p>三、收到和处理政府信息公开申请情况</p><p>全年未收到申请。</p>`;
const text = (captions: [caption: string, figures: number[]][]) =>
  `${title}\n二、主动公开政府信息情况\n${captions
    .map(
      ([caption, figures]) =>
        `${caption}\n${rules(figures)
          .map((cells) => cells.join('\t'))
          .join('\n')}`,
    )
    .join('\n')}\n三、收到和处理政府信息公开申请情况\n全年未收到申请。`;

const figuresOf = async (document: string) => {
  const { report, diagnostics } = await parse(document);
  const tables = report.tables as { proactiveDisclosure?: { normativeDocuments?: object } };
  return {
    figures: Object.values(tables.proactiveDisclosure?.normativeDocuments ?? {}),
    rules: diagnostics.map(({ ruleId }) => ruleId),
  };
};

describe.each(Object.entries({ html, text }))('tables of two years (%s)', (_, draw) => {
  it.each([
    ['2022年度：', '2023年度：'],
    ['（2022年）', '（2023年）'],
    ['2022年度主动公开政府信息情况', '2023年度主动公开政府信息情况'],
    ['主动公开情况表（2022年度）', '主动公开情况表（2023年度）'],
  ])('under %s and %s: only the report’s own is read', async (before, own) => {
    for (const captions of [
      [before, own],
      [own, before],
    ]) {
      const tables = captions.map((caption): [string, number[]] => [
        caption,
        caption === own ? [9, 4, 49] : [7, 1, 44],
      ]);
      const { figures, rules: found } = await figuresOf(draw(tables));
      expect(figures).toEqual([9, 4, 49]);
      expect(found).toContain('parse/table-of-another-year');
    }
  });

  it('are read whatever their caption where there is but one', async () => {
    const { figures, rules: found } = await figuresOf(draw([['2022年度：', [9, 4, 49]]]));
    expect(figures).toEqual([9, 4, 49]);
    expect(found).not.toContain('parse/table-of-another-year');
  });
});

describe('headings of table two in another order than the form’s', () => {
  const page = (cells: (string | number)[][]) =>
    `<h1>${title}</h1><p>二、主动公开政府信息情况</p><table>${cells.map(row).join('')}</table>`;

  it('say which figure is which, with a doubt', async () => {
    const { report, evidence } = await parse(
      page([
        ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数'],
        ['规章', 0, 0, 0],
        ['行政规范性文件', 49, 9, 4],
      ]),
    );
    expect(report.tables).toMatchObject({
      proactiveDisclosure: { normativeDocuments: { issued: 9, repealed: 4, inForce: 49 } },
    });
    expect(evidence.cells['proactiveDisclosure.normativeDocuments.issued']?.doubt?.ground).toBe(
      'grid-and-sequence-disagree',
    );
  });

  it('leave the figures as they are where they are the form’s, or not known', async () => {
    for (const headings of [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['信息内容', '件数', '件数', '现行有效件数'],
    ]) {
      const { report, evidence } = await parse(
        page([headings, ['规章', 0, 0, 0], ['行政规范性文件', 9, 4, 49]]),
      );
      expect(report.tables).toMatchObject({
        proactiveDisclosure: { normativeDocuments: { issued: 9, repealed: 4, inForce: 49 } },
      });
      expect(evidence.cells['proactiveDisclosure.normativeDocuments.issued']?.doubt).toBeUndefined();
    }
  });
});
