import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { failure, grids, lines, rows } from './helpers.ts';

const p = (content: string) => `<text:p>${content}</text:p>`;
const cell = (content: string, attributes = '') =>
  `<table:table-cell ${attributes}>${content === '' ? '' : p(content)}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const flat = (body: string, styles = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">${styles}<office:body>${body}</office:body></office:document>`;
const text = (body: string, styles = '') => flat(`<office:text>${body}</office:text>`, styles);
const workbook = (body: string, styles = '') =>
  flat(`<office:spreadsheet>${body}</office:spreadsheet>`, styles);
const sheet = (name: string, body: string, attributes = '') =>
  `<table:table table:name="${name}" ${attributes}>${body}</table:table>`;

describe('OpenDocument texts', () => {
  it('reads the text as it reads now', async () => {
    const document = await readDocument(
      text(
        `<text:tracked-changes><text:deletion>${p('删去99条')}</text:deletion></text:tracked-changes>` +
          `<text:table-of-content>${p('目录 1')}</text:table-of-content>` +
          p(
            '公开<text:s text:c="2"/>12\n   条<text:line-break/>其中<text:tab/>3<office:annotation><text:p>批注7</text:p></office:annotation>',
          ) +
          `<text:section text:display="none">${p('隐藏8')}</text:section>` +
          p(
            '甲<text:note><text:note-citation>1</text:note-citation><text:note-body>' +
              p('脚注') +
              '</text:note-body></text:note>乙',
          ) +
          p(
            '<draw:frame><draw:text-box>' +
              p('框内') +
              '</draw:text-box><svg:desc>图1</svg:desc></draw:frame>框外',
          ),
      ),
    );
    expect(lines(document)).toEqual(['公开  12 条', '其中\t3', '甲乙', '框内', '框外', '脚注']);
  });

  it('reads tables with merged and repeated cells, headings repeated on each page, and tables in cells', async () => {
    const head = row(
      cell('信息内容', 'table:number-rows-spanned="2"'),
      cell('件数', 'table:number-columns-spanned="2"'),
      '<table:covered-table-cell/>',
    );
    const inner = `<table:table>${row(cell('1'), cell('2'))}${row(cell('3'), cell('4'))}</table:table>`;
    const document = await readDocument(
      text(
        `<table:table><table:table-header-rows>${head}</table:table-header-rows>${row('<table:covered-table-cell/>', cell('制发'), cell('废止'))}${row(cell('规章'), cell('', 'table:number-columns-repeated="2"'))}${row(cell('文件'), cell('3'), cell('0'))}</table:table>${p('后')}<table:table>${row(`<table:table-cell>${inner}</table:table-cell>`)}</table:table>`,
      ),
    );
    expect(grids(document).map(rows)).toEqual([
      [
        ['信息内容', '件数', '^'],
        ['^', '制发', '废止'],
        ['规章', '', ''],
        ['文件', '3', '0'],
      ],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
  });

  it('prints the numbers of lists and headings', async () => {
    const styles = `<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:outline-style>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-prefix="（" style:num-suffix="）" style:num-format="一, 二, 三, ..."/><text:list-level-style-number text:level="2" style:num-suffix="." style:num-format="1"/></text:list-style></office:styles>`;
    const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
    const list = (content: string, attributes = 'text:style-name="L"') =>
      `<text:list ${attributes}>${content}</text:list>`;
    const h = (content: string) => `<text:h text:outline-level="1">${content}</text:h>`;
    const document = await readDocument(
      text(
        h('总体情况') +
          list(item(p('甲') + p('甲续')) + item(p('乙') + list(item(p('丙')), ''))) +
          p('文') +
          list(item(p('丁')), 'text:style-name="L" text:continue-numbering="true"') +
          h('主动公开'),
        styles,
      ),
    );
    expect(lines(document)).toEqual([
      '一、总体情况',
      '（一）甲',
      '甲续',
      '（二）乙',
      '1.丙',
      '文',
      '（三）丁',
      '二、主动公开',
    ]);
  });
});

describe('OpenDocument workbooks', () => {
  it('reads what is shown', async () => {
    const document = await readDocument(
      workbook(
        sheet('旧', row(cell('旧'), cell('9')), 'table:style-name="ta2"') +
          sheet(
            '表',
            `<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/><table:table-column/>` +
              row(
                cell('统计表', 'table:number-columns-spanned="4"'),
                '<table:covered-table-cell table:number-columns-repeated="3"/>',
              ) +
              `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
              `<table:table-header-rows>${row(cell('内容'), cell('件数'), cell('藏'), cell('备注'))}</table:table-header-rows>` +
              `<table:table-row-group>${row(cell('规章'), cell('-', 'office:value-type="float" office:value="0"'), cell('藏'), cell('', 'table:number-columns-repeated="16381"'))}</table:table-row-group>` +
              row(
                cell('文件'),
                cell('1,234', 'office:value-type="float" office:value="1234"'),
                cell('藏'),
                cell('', 'table:formula="of:=[.B6]"'),
              ) +
              `<table:table-row table:visibility="filter">${cell('隐')}${cell('7')}</table:table-row>` +
              `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
          ),
        '<office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>',
      ),
    );
    expect(lines(document)).toEqual(['统计表']);
    expect(grids(document).map(rows)).toEqual([
      [
        ['内容', '件数', '备注'],
        ['规章', '0', ''],
        ['文件', '1,234', ''],
      ],
    ]);
    expect(grids(document)[0]?.cells[7]?.locate()).toEqual({ sheet: '表', reference: 'B7' });
    expect(document.diagnostics).toMatchObject([{ ruleId: 'media/formula-without-result' }]);
  });
});

describe('OpenDocument that cannot be read', () => {
  const packed = (content: string, more: Record<string, string> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({ mimetype: 'x', 'content.xml': content, ...more }).map(([name, part]) => [
          name,
          strToU8(part),
        ]),
      ),
    );
  const repeated = (count: number) =>
    workbook(
      sheet(
        '表',
        `<table:table-row table:number-rows-repeated="${count}">${cell('1', `table:number-columns-repeated="${count}"`)}</table:table-row>`,
      ),
    );

  it.each([
    ['encrypted', packed('x', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' })],
    ['damaged', packed(text(p('甲')).slice(0, -20))],
    ['damaged', packed(workbook(sheet('表', row(cell('甲')))).slice(0, -20))],
    ['unsupported-medium', packed(flat('<office:presentation/>'))],
    ['too-large', packed(repeated(100_000))],
    ['too-large', packed(repeated(1_000_000_000))],
    [
      'too-large',
      packed(
        workbook(sheet('表', `<table:table-row table:number-rows-repeated="1000000000"/>${row(cell('1'))}`)),
      ),
    ],
    ['too-large', packed(text('<text:section>'.repeat(5000)))],
    [
      'too-large',
      packed(
        text(`<table:table><table:table-row>${cell('1', 'table:number-columns-repeated="1000000000"')}`),
      ),
    ],
    ['too-large', packed(text('<table:table><table:table-row><table:table-cell>'.repeat(200)))],
  ])('is %s', async (code, bytes) => {
    expect(await failure(() => readDocument(bytes))).toBe(code);
  });
});
