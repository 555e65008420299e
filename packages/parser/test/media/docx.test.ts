import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { failure, grids, lines, rows } from './helpers.ts';
import { docx, p, run, tbl, tc, tr } from './office.ts';

const read = (body: string, parts: Record<string, string> = {}) => readDocument(docx(body, parts));

describe('tables of a Word document', () => {
  it('lays out cells merged both ways', async () => {
    const table = tbl(
      tr(tc('类别', '<w:vMerge w:val="restart"/>'), tc('本年', '<w:gridSpan w:val="2"/>')),
      tr(tc('藏', '<w:vMerge/>'), tc('新制作数量'), tc('新公开数量')),
      tr(tc('规章'), tc('0'), tc('')),
    );
    const document = await read(p('前文') + table + p('后文'));
    expect(lines(document)).toEqual(['前文', '后文']);
    expect(rows(grids(document)[0])).toEqual([
      ['类别', '本年', '^'],
      ['^', '新制作数量', '新公开数量'],
      ['规章', '0', ''],
    ]);
  });

  it('reads older merge marks, rows that begin late, and rows and cells deleted under tracked changes', async () => {
    const table = tbl(
      tr(tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('乙')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('1')}${tc('2')}</w:tr>`,
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('旧')}${tc('8')}${tc('9')}</w:tr>`,
      tr(tc('丙'), tc('删', '<w:cellDel w:id="2"/>'), tc('3'), tc('4')),
    );
    expect(rows(grids(await read(table))[0])).toEqual([
      ['甲', '^', '乙'],
      ['', '1', '2'],
      ['丙', '3', '4'],
    ]);
  });

  it('joins the paragraphs of a cell, and makes a nested table a grid of its own', async () => {
    const inner = tbl(tr(tc('一'), tc('1'), tc('2')), tr(tc('二'), tc('3'), tc('4')));
    const table = tbl(
      tr(tc(p('危及“三安全') + p('一稳定”')), tc('0')),
      tr(tc('内'), tc(inner + p('5'))),
      tr(tc('外'), tc('6')),
    );
    const [outer, nested] = grids(await read(table));
    expect(rows(outer)).toEqual([
      ['危及“三安全\n一稳定”', '0'],
      ['内', '5'],
      ['外', '6'],
    ]);
    expect(rows(nested)[1]).toEqual(['二', '3', '4']);
  });

  it('names the place of a cell', async () => {
    const document = await read(tbl(tr(tc('规章'), tc('0')), tr(tc('规范性文件'), tc('12'))));
    expect(grids(document)[0]?.cells[3]?.locate(0, 2)).toMatchObject({ path: 'table[1]/tr[2]/tc[2]' });
  });
});

describe('text of a Word document', () => {
  it('reads as with all changes accepted', async () => {
    const document = await read(
      p(
        `${run('收到')}<w:ins w:id="1">${run('12')}</w:ins><w:del w:id="2"><w:r><w:delText>9</w:delText></w:r></w:del>${run('件')}`,
      ) +
        p(`<w:moveFrom w:id="3">${run('搬走')}</w:moveFrom>${run('留下')}`) +
        `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${run('上半')}</w:p>${p('下半')}`,
    );
    expect(lines(document)).toEqual(['收到12件', '留下', '上半下半']);
  });

  it('takes fields by their result and leaves out a table of contents', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const document = await read(
      p(
        `${run('共')}${mark('begin')}${code(' = 1+2 ')}${run('9')}${mark('separate')}${run('3')}${mark('end')}${run('件')}`,
      ) +
        p(`${mark('begin')}${code(' TOC \\o ')}${mark('separate')}${run('一、总体情况 1')}`) +
        p(`${run('二、主动公开 2')}${mark('end')}`) +
        p(`${run('前')}${mark('begin')}${run('丢失的结束标记')}`) +
        p('后'),
    );
    expect(lines(document).filter(Boolean)).toEqual(['共3件', '前', '后']);
  });

  it('keeps tabs, breaks and symbols, and leaves out hidden text and ruby', async () => {
    const document = await read(
      p(
        '<w:r><w:t>规章</w:t><w:tab/><w:t>0</w:t><w:br/><w:t>条</w:t><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F033"/></w:r>',
      ) +
        p(`${run('可见')}${run('隐藏', '<w:vanish/>')}${run('仍可见', '<w:vanish w:val="0"/>')}`) +
        p(`<w:r><w:ruby><w:rt>${run('yin')}</w:rt><w:rubyBase>${run('音')}</w:rubyBase></w:ruby></w:r>`) +
        p(run('12') + run('1', '<w:vertAlign w:val="superscript"/>')),
    );
    expect(lines(document)).toEqual(['规章\t0', '条-3', '可见仍可见', '音', '12 1']);
  });

  it('reads the web page that a program put in whole', async () => {
    const page = `<html><body><p>公开情况</p><table><tr><td>规章</td><td>3</td></tr><tr><td>文件</td><td>8</td></tr></table></body></html>`;
    const single = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}\r\n--x--\r\n`;
    for (const chunk of [page, single]) {
      const relation =
        '<Relationships><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="chunk"/></Relationships>';
      const bytes = zipSync({
        ...unzipSync(docx(`${p('报告')}<w:altChunk r:id="c"/>`)),
        'word/_rels/document.xml.rels': strToU8(relation),
        'word/chunk': strToU8(chunk),
      });
      const document = await readDocument(bytes);
      expect(lines(document)).toEqual(['报告', '公开情况']);
      expect(rows(grids(document)[0])).toEqual([
        ['规章', '3'],
        ['文件', '8'],
      ]);
    }
  });

  it('puts text boxes behind their paragraph, once, and notes at the end', async () => {
    const box = `<w:txbxContent>${p('红头')}${tbl(tr(tc('甲'), tc('1')), tr(tc('乙'), tc('2')))}</w:txbxContent>`;
    const document = await read(
      p(
        `${run('正')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run('文')}`,
      ),
      {
        footnotes: `<w:footnote w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${p('脚注')}</w:footnote>`,
      },
    );
    expect(document.blocks.map((block) => (block.kind === 'grid' ? rows(block) : block.text))).toEqual([
      '正文',
      '红头',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      '脚注',
    ]);
  });

  it('prints the numbers of lists as Word does, and knows headings by their style', async () => {
    const level = (index: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const listed = (text: string, at: number) =>
      p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="5"/></w:numPr>`);
    const document = await read(
      p('总体情况', '<w:pStyle w:val="1"/>') +
        listed('主动公开', 1) +
        listed('依申请公开', 1) +
        listed('其他', 2) +
        p('问题', '<w:pStyle w:val="1"/>') +
        listed('再来', 1) +
        listed('', 1),
      {
        styles:
          '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>',
        numbering: `<w:abstractNum w:abstractNumId="3">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`,
      },
    );
    expect(lines(document)).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1.其他',
      '二、问题',
      '（一）再来',
      '',
    ]);
    expect(document.blocks[0]).toMatchObject({ role: 'heading' });
  });

  it('reads documents whose namespace has another prefix', async () => {
    const other = (xml: string) => xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    const document = `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>${tbl(tr(tc('甲', '<w:gridSpan w:val="2"/>')), tr(tc('1'), tc('2')))}</w:body></w:document>`;
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(other(document)),
    });
    expect(rows(grids(await readDocument(bytes))[0])).toEqual([
      ['甲', '^'],
      ['1', '2'],
    ]);
  });
});

describe('documents whose tables are elsewhere', () => {
  const other = (name: string, bytes: Uint8Array) =>
    zipSync({ ...unzipSync(docx(p('见下表'))), [`word/${name}`]: bytes });

  it('reads embedded workbooks where the document has no tables', async () => {
    const sheet = await writeXlsx({
      sheets: [
        {
          name: '表',
          rows: [
            ['规章', 0],
            ['文件', 3],
          ],
        },
      ],
    });
    const document = await readDocument(other('embeddings/table.xlsx', sheet));
    expect(rows(grids(document)[0])).toEqual([
      ['规章', '0'],
      ['文件', '3'],
    ]);
    expect(document.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['media/embedded-workbook-read']);
  });

  it('says where a document holds pictures alone', async () => {
    const blank = { ...unzipSync(docx(p(''))), 'word/media/image1.png': new Uint8Array(10) };
    expect(await failure(() => readDocument(zipSync(blank)))).toBe('scanned');
  });
});

describe('documents that cannot be read', () => {
  it('gives a typed error', async () => {
    const whole = docx(p('甲'.repeat(2000)));
    expect(await failure(() => readDocument(whole.subarray(0, 200)))).toBe('damaged');
    expect(await failure(() => readDocument(whole.subarray(0, whole.length - 30)))).toBe('damaged');
    expect(await failure(() => readDocument(whole, { limits: { characters: 100 } }))).toBe('too-large');
    expect(await failure(() => readDocument(docx('<w:tbl><w:tr><w:tc>'.repeat(150))))).toBe('too-large');
    expect(await failure(() => readDocument(docx('<w:p>'.repeat(3))))).toBe('damaged');
  });
});
