import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { failure, grids, lines, rows } from './helpers.ts';

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];
const read = async (sheets: Sheets) => readDocument(await writeXlsx({ sheets }));

const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
  startRow,
  startCol,
  endRow,
  endCol,
});

describe('workbooks', () => {
  it('reads tables with merged cells, titles and notes around them as paragraphs', async () => {
    const document = await read([
      {
        name: '统计表',
        rows: [
          ['政府信息公开情况统计表（2018年度）', null, null],
          ['统计指标', '单位', '统计数'],
          ['一、主动公开情况', '——', null],
          ['规范性文件数', '件', 23],
          [null, '条', '40'],
          [
            '说明：本表由各单位办公室填报，数据截至当年十二月三十一日，报送前应由单位负责人审核签字。',
            null,
            null,
          ],
        ],
        merges: [merge(0, 0, 0, 2), merge(3, 0, 4, 0), merge(5, 0, 5, 2)],
      },
    ]);
    expect(lines(document)).toEqual([
      '政府信息公开情况统计表（2018年度）',
      '说明：本表由各单位办公室填报，数据截至当年十二月三十一日，报送前应由单位负责人审核签字。',
    ]);
    expect(rows(grids(document)[0])).toEqual([
      ['统计指标', '单位', '统计数'],
      ['一、主动公开情况', '——', ''],
      ['规范性文件数', '件', '23'],
      ['^', '条', '40'],
    ]);
  });

  it('names sheet and cell', async () => {
    const document = await read([
      {
        name: '甲',
        rows: [
          ['规章', 0],
          ['文件', 1],
        ],
      },
      {
        name: '乙',
        rows: [
          [null, null],
          [null, '规章', 5],
          [null, '文件', 6],
        ],
      },
    ]);
    const [, second] = grids(document);
    expect(second?.location).toEqual({ sheet: '乙', reference: 'B2:C3' });
    expect(second?.cells[3]?.locate()).toEqual({ sheet: '乙', reference: 'C3' });
  });

  it('prints numbers as their format does, and never hides a zero', async () => {
    const formats = new Map([
      ['0,1', { value: 0.125, style: { numFmt: '0.0%' } }],
      ['1,1', { value: 1234567, style: { numFmt: '#,##0' } }],
      ['2,1', { value: 0, style: { numFmt: '#,##0;-#,##0;"-"' } }],
      ['3,1', { value: 282.1, style: { numFmt: '0.00' } }],
    ]);
    const document = await read([
      {
        name: '表',
        rows: [
          ['甲', 0.125],
          ['乙', 1234567],
          ['丙', 0],
          ['丁', 282.1],
        ],
        cells: formats,
      },
    ]);
    expect(rows(grids(document)[0]).map((row) => row[1])).toEqual(['12.5%', '1,234,567', '0', '282.10']);
  });

  it('leaves out hidden sheets, rows and columns, and says which formulas have no result', async () => {
    const document = await read([
      {
        name: '藏',
        rows: [
          ['旧', 1],
          ['旧', 2],
        ],
        hidden: true,
      },
      {
        name: '表',
        rows: [
          ['甲', 9, 1],
          ['藏', 9, 2],
          ['乙', 9, null],
          ['丙', 9, 4],
        ],
        rowDefs: new Map([[1, { hidden: true }]]),
        columns: [{}, { hidden: true }, {}],
        cells: new Map([['2,2', { formula: 'C1+1' }]]),
      },
    ]);
    expect(grids(document).map(rows)).toEqual([
      [
        ['甲', '1'],
        ['乙', ''],
        ['丙', '4'],
      ],
    ]);
    expect(document.diagnostics).toMatchObject([
      { ruleId: 'media/formula-without-result', location: { sheet: '表', reference: 'C3' } },
    ]);
  });

  it('parts a sheet at blank rows', async () => {
    const document = await read([
      {
        name: '表',
        rows: [
          ['一、主动公开', null],
          ['规章', 0],
          ['文件', 3],
          [null, null],
          ['二、申请', null],
          ['收到', 1],
          ['办结', 2],
        ],
      },
    ]);
    expect(lines(document)).toEqual(['一、主动公开', '二、申请']);
    expect(grids(document).map((grid) => grid.rowCount)).toEqual([2, 2]);
  });

  it('reads what other programs write differently', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '表',
          rows: [
            ['甲', 12],
            ['乙', '34'],
          ],
          cells: new Map([['0,1', { value: 12, style: { numFmt: '0"件"' } }]]),
        },
      ],
    });
    const parts = Object.entries(unzipSync(bytes));
    const changed = (change: (text: string, name: string) => string) =>
      zipSync(
        Object.fromEntries(parts.map(([name, part]) => [name, strToU8(change(strFromU8(part), name))])),
      );
    const isSheetPart = (name: string) => /(?:sheet\d|workbook|sharedStrings|styles)\.xml$/.test(name);
    const kinds = {
      'strict OOXML': changed((text) =>
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
      'names with a prefix': changed((text, name) =>
        isSheetPart(name)
          ? text.replace(/<(\/?)([a-zA-Z]+)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')
          : text,
      ),
      'cells without references': changed((text, name) =>
        /sheet\d\.xml$/.test(name) ? text.replace(/ r="[A-Z]*\d+"/g, '') : text,
      ),
      'text in several formats': changed((text) =>
        text.replace(/<si><t[^>]*>乙<\/t><\/si>/, '<si><r><t>乙</t></r><r><rPr><b/></rPr><t></t></r></si>'),
      ),
    };
    for (const [kind, document] of Object.entries(kinds))
      expect(rows(grids(await readDocument(document))[0]), kind).toEqual([
        ['甲', '12件'],
        ['乙', '34'],
      ]);
  });

  it('says of a binary workbook how to save it', async () => {
    const types = strToU8('<Types/>');
    const binary = zipSync({ '[Content_Types].xml': types, 'xl/workbook.bin': strToU8('x') });
    const error = await readDocument(binary).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unsupported-medium' });
    expect(String((error as Error).message)).toContain('.xlsx');
  });

  it('stops at limits', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: '表', rows: Array.from({ length: 100 }, () => [1, 2, 3]) }],
    });
    expect(await failure(() => readDocument(bytes, { limits: { cells: 200 } }))).toBe('too-large');
    expect(await failure(() => readDocument(bytes.subarray(0, bytes.length - 40)))).toBe('damaged');
  });
});
