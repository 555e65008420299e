import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ofdFile, textObject } from '../../score/adversarial/ofd.ts';
import { readDocument } from '../../src/media/detect.ts';
import { failure, grids, lines, rows } from './helpers.ts';

const at = (text: string, x: number, y: number) => textObject({ text, x, y });
const path = (data: string, attributes = '', boundary = '20 20 100 40') =>
  `<ofd:PathObject ID="9" Boundary="${boundary}" LineWidth="0.2" ${attributes}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
/** A table of two rows and two columns, its frame drawn in one path, its inner lines in others. */
const ruled =
  path('M 0 0 L 100 0 L 100 20 L 0 20 C') +
  path('M 0 10 L 100 10') +
  path('M 50 0 L 50 20') +
  at('信息内容', 22, 27) +
  at('件数', 72, 27) +
  at('规章', 22, 37) +
  at('12', 72, 37);
const table = [
  ['信息内容', '件数'],
  ['规章', '12'],
];

describe('OFD', () => {
  it('reads ruled tables and lines, with page and box', async () => {
    const document = await readDocument(ofdFile([at('某县报告', 20, 15) + ruled, at('第二页', 20, 20)]));
    expect(document.mediaType).toBe('application/ofd');
    expect(lines(document)).toEqual(['某县报告', '第二页']);
    const [grid] = grids(document);
    expect(rows(grid)).toEqual(table);
    const place = grid?.cells[3]?.locate();
    expect(place?.page).toBe(1);
    expect(place?.box?.map(Math.round)).toEqual([204, 98, 9, 9]);
  });

  it('places text by its matrix, its distances and the code before', async () => {
    const spread =
      '<ofd:TextObject ID="1" Boundary="20 20 80 10" Size="3"><ofd:TextCode X="0" Y="3" DeltaX="3 g 2 3 20">政府信息件</ofd:TextCode><ofd:TextCode Y="9" DeltaX="1.5 1.5">34件</ofd:TextCode></ofd:TextObject>';
    const large =
      '<ofd:TextObject ID="1" Boundary="20 40 80 10" Size="1" CTM="4 0 0 4 10 0"><ofd:TextCode X="0" Y="1" DeltaX="1">公开</ofd:TextCode></ofd:TextObject>';
    const without =
      '<ofd:TextObject ID="1" Boundary="20 60 80 10" Size="3"><ofd:TextCode X="0" Y="3">申请12件</ofd:TextCode></ofd:TextObject>';
    const document = await readDocument(ofdFile([spread + large + without]));
    expect(lines(document).map((line) => line.replace(/\s+/g, ' '))).toEqual([
      '政府信息 件',
      '34件',
      '公开',
      '申请12件',
    ]);
  });

  it('reads templates behind the page, and leaves out what is not shown', async () => {
    const unseen = `<ofd:PageBlock Visible="false">${at('隐藏9', 20, 60)}</ofd:PageBlock>`;
    const page = `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Template TemplateID="7" ZOrder="Background"/><ofd:Content><ofd:Layer>${at('12', 72, 37)}${unseen}</ofd:Layer></ofd:Content></ofd:Page>`;
    const document = `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="7" BaseLoc="/Doc_0/Tpls/T.xml"/></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="P.xml"/></ofd:Pages></ofd:Document>`;
    const form = ruled.replace(at('12', 72, 37), '');
    const bytes = ofdFile([], {
      'Doc_0/Document.xml': strToU8(document),
      'Doc_0/P.xml': strToU8(page),
      'Doc_0/Tpls/T.xml': strToU8(
        `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>${form}</ofd:Layer></ofd:Content></ofd:Page>`,
      ),
    });
    const read = await readDocument(bytes);
    expect(lines(read)).toEqual([]);
    expect(rows(grids(read)[0])).toEqual(table);
  });

  it('says which text is only recognised, askew or unreadable', async () => {
    const thin = ruled.replaceAll('<ofd:TextObject ', '<ofd:TextObject Alpha="0" ');
    expect((await readDocument(ofdFile([thin]))).diagnostics).toMatchObject([
      { ruleId: 'media/recognised-text' },
    ]);
    const stamp =
      '<ofd:TextObject ID="1" Boundary="20 100 80 80" Size="9" CTM="0.7 0.7 -0.7 0.7 0 0"><ofd:TextCode X="0" Y="9" DeltaX="9">样稿</ofd:TextCode></ofd:TextObject>';
    const document = await readDocument(ofdFile([ruled + stamp, '']));
    expect(document.diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'media/overlaid-text',
      'media/page-without-text',
    ]);
    expect(document.diagnostics[0]?.message.zh).toContain('样稿');
    const lost = ofdFile([ruled, at('甲', 20, 20)], {
      'Doc_0/Pages/Page_1/Content.xml': strToU8('<ofd:Page><ofd:Content>'),
    });
    expect((await readDocument(lost)).diagnostics).toMatchObject([
      { ruleId: 'media/unreadable-page', location: { page: 2 } },
    ]);
  });

  const many = `<ofd:TextObject Boundary="0 0 9 9" Size="3"><ofd:TextCode X="0" Y="3" DeltaX="g 999999999 1">${'0'.repeat(3000)}</ofd:TextCode></ofd:TextObject>`;

  it.each<[string, Uint8Array]>([
    ['scanned', ofdFile(['<ofd:ImageObject ID="1" Boundary="0 0 210 297" ResourceID="2"/>'])],
    ['encrypted', ofdFile([at('甲', 20, 20)], { 'Encryptions.xml': strToU8('<x/>') })],
    [
      'damaged',
      zipSync({ 'OFD.xml': strToU8('<ofd:OFD><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:OFD>') }),
    ],
    [
      'damaged',
      ofdFile([], {
        'Doc_0/Document.xml': strToU8('<ofd:Document><ofd:Page BaseLoc="none.xml"/></ofd:Document>'),
      }),
    ],
    ['too-large', ofdFile(Array.from({ length: 500 }, () => at('甲', 20, 20)))],
    ['too-large', ofdFile([`<ofd:PageBlock>`.repeat(1000)])],
    ['read', ofdFile([many])],
  ])('is %s', async (code, bytes) => {
    expect(await failure(() => readDocument(bytes))).toBe(code);
    if (code === 'read')
      expect(await failure(() => readDocument(bytes, { limits: { characters: 1000 } }))).toBe('too-large');
  });
});
