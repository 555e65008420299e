import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { failure, grids, lines, rows } from './helpers.ts';
import { assemble, pdf, ruled, text } from './pdf-maker.ts';

const prose = '全年主动公开政府信息二百三十条，收到申请十二件，均在法定期限内答复，';
const table = (figure = '12') =>
  ruled(
    [60, 160, 220],
    [700, 680, 660],
    [
      ['规章', '3'],
      ['文件', figure],
    ],
  );
const ids = ({ diagnostics }: { diagnostics: { ruleId: string }[] }) =>
  diagnostics.map(({ ruleId }) => ruleId);

/** A page with one font of the caller's making, named `/F1`. */
function withFont(font: string[], content: string): Uint8Array {
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...font,
  ]);
}

describe('fonts', () => {
  const box = '500 0 0 0 400 700 d1 0 0 400 700 re f';
  const glyph = `<< /Length ${box.length} >>\nstream\n${box}\nendstream`;
  const type3 = (extra: string) => [
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 67 /Widths [500 500 500] /CharProcs << /a 6 0 R /b 6 0 R /c 6 0 R >> /Encoding << /Type /Encoding /Differences [65 /a /b /c] >> ${extra} >>`,
    glyph,
  ];

  it('reads glyphs that are drawn, where the font says what they mean', async () => {
    const map =
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <41> <89C4> <42> <7AE0> <43> <0037> endbfchar endcmap end';
    const font = [...type3('/ToUnicode 7 0 R'), `<< /Length ${map.length} >>\nstream\n${map}\nendstream`];
    const document = await readDocument(withFont(font, 'BT /F1 12 Tf 60 700 Td (ABC) Tj ET'));
    expect(lines(document)).toEqual(['规章7']);
  });

  it('takes codes of glyphs without meaning for no figures', async () => {
    const font = [
      '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Song /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /DW 1000 >>',
      '<< /Type /FontDescriptor /FontName /AAAAAA+Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ];
    const codes = Array.from({ length: 60 }, (_, index) =>
      (index * 7 + 3).toString(16).padStart(4, '0'),
    ).join('');
    const bytes = withFont(font, `BT /F1 12 Tf 60 700 Td <${codes}> Tj ET`);
    expect(await failure(() => readDocument(bytes))).toBe('scanned');
  });
});

describe('text that is not simply printed', () => {
  it('reads the layer of a recognised scan, and says so', async () => {
    const page = table().map((shown) => shown.replace('BT', 'BT 3 Tr'));
    const document = await readDocument(pdf([page]));
    expect(rows(grids(document)[0])[1]).toEqual(['文件', '12']);
    expect(ids(document)).toEqual(['media/recognised-text']);
  });

  it('joins digits that are set apart or drawn one by one, and counts none twice', async () => {
    const single = [
      text('1', 163, 664),
      text('2', 169, 664),
      text('1', 163.4, 664.2),
      text('2', 169.4, 664.2),
    ];
    const spaced = ['BT /F1 10 Tf 2 Tc 1 0 0 1 163 664 Tm <00310032> Tj ET'];
    for (const figure of [single, spaced]) {
      const document = await readDocument(
        pdf([[...table('').filter((line) => !line.includes('<>')), ...figure]]),
      );
      expect(rows(grids(document)[0])[1]).toEqual(['文件', '12']);
    }
  });

  it('leaves out what is printed large across a table, and names it', async () => {
    for (const mark of ['草稿 2023-01-18', 'www.example.cn']) {
      const level = await readDocument(pdf([[text(mark, 40, 662, 40), ...table()]]));
      expect(rows(grids(level)[0])).toEqual([
        ['规章', '3'],
        ['文件', '12'],
      ]);
      expect(level.diagnostics).toMatchObject([{ ruleId: 'media/overlaid-text', severity: 'info' }]);
      expect(level.diagnostics[0]?.message.zh).toContain(mark.slice(0, 2));
    }
    const askew = await readDocument(
      pdf([[...table(), text('样本2023', 150, 640, 40, '0.707 0.707 -0.707 0.707')]]),
    );
    expect(rows(grids(askew)[0])[1]).toEqual(['文件', '12']);
    expect(ids(askew)).toEqual(['media/overlaid-text']);
  });

  it('reads a label printed over the cells beside it as one, and their figures alone', async () => {
    const page = [
      ...ruled(
        [60, 100, 160, 220],
        [700, 680, 660],
        [
          ['', '', ''],
          ['文件', '5', '6'],
        ],
      ).filter((line) => !line.includes('<>')),
      text('一、本年新收政府信息', 62, 684),
      text('905', 104, 684),
      text('31', 164, 684),
    ];
    expect(rows(grids(await readDocument(pdf([page])))[0])).toEqual([
      ['一、本年新收政府信息', '905', '31'],
      ['文件', '5', '6'],
    ]);
  });

  it('reads prose in two columns beside a table apart from it', async () => {
    const column = (x: number, mark: string) =>
      Array.from({ length: 8 }, (_, index) =>
        text(`${mark}栏第${index}行的文字共十五个字余`, x, 560 - index * 16),
      );
    const document = await readDocument(pdf([[...table(), ...column(60, '左'), ...column(320, '右')]]));
    expect(rows(grids(document)[0])).toEqual([
      ['规章', '3'],
      ['文件', '12'],
    ]);
    const read = lines(document).join('');
    expect(read.indexOf('左栏第7行')).toBeLessThan(read.indexOf('右栏第0行'));
  });
});

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const padded = (password: string) => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
const md5 = (...parts: Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number) => {
    [state[one], state[other]] = [state[other] as number, state[one] as number];
  };
  for (let index = 0, at = 0; index < 256; index += 1) {
    at = (at + (state[index] as number) + (key[index % key.length] as number)) & 255;
    swap(index, at);
  }
  let [one, other] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      one = (one + 1) & 255;
      other = (other + (state[one] as number)) & 255;
      swap(one, other);
      return byte ^ (state[((state[one] as number) + (state[other] as number)) & 255] as number);
    }),
  );
}

/** A PDF encrypted with 40 bits, as the standard's second revision describes it, for this user's password. */
function locked(pages: string[][], user: string): Uint8Array {
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(user));
  const id = Buffer.alloc(16, 7);
  const key = md5(padded(user), owner, Buffer.from([0xfc, 255, 255, 255]), id).subarray(0, 5);
  const encrypt = (text: string, object: number) => {
    const own = md5(key, Buffer.from([object & 255, object >> 8, 0, 0, 0])).subarray(0, 10);
    return rc4(own, Buffer.from(text, 'latin1')).toString('latin1');
  };
  const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${rc4(key, padding).toString('hex')}> /P -4 >> /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`;
  return pdf(pages, { trailer, encrypt });
}

describe('what comes with the pages', () => {
  it('passes over an attachment and reads the pages', async () => {
    const file = '/Names << /EmbeddedFiles << /Names [(a.txt) << /Type /Filespec /F (a.txt) >>] >> >>';
    const document = await readDocument(pdf([table()], { catalog: file }));
    expect(rows(grids(document)[0])[1]).toEqual(['文件', '12']);
  });

  it('reads what is filled into the fields of a form', async () => {
    const shown = `/Tx BMC ${text('12', 2, 4)} EMC`;
    const field =
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (12) /F 4 /Rect [160 660 220 680] /AP << /N 10 0 R >> >>';
    const look = `<< /Type /XObject /Subtype /Form /BBox [0 0 60 20] /Resources << /Font << /F1 3 0 R >> >> /Length ${shown.length} >>\nstream\n${shown}\nendstream`;
    const empty = table('').filter((line) => !line.includes('<>'));
    const bytes = pdf([empty], {
      extra: '/Annots [9 0 R]',
      catalog: '/AcroForm << /Fields [9 0 R] >>',
      objects: [field, look],
    });
    expect(rows(grids(await readDocument(bytes))[0])).toEqual([
      ['规章', '3'],
      ['文件', '12'],
    ]);
  });

  it('reads a file that only its owner may change, and asks for the password of one that is locked', async () => {
    const open = await readDocument(locked([table()], ''));
    expect(rows(grids(open)[0])[1]).toEqual(['文件', '12']);
    expect(await failure(() => readDocument(locked([table()], 'secret')))).toBe('encrypted');
  });

  it('reads a file whose table of objects is damaged', async () => {
    const whole = pdf([table()]);
    const broken = new TextDecoder('latin1')
      .decode(whole)
      .replace(/startxref\n\d+/, 'startxref\n7')
      .replace(/^\d{10} 00000 n /gm, '0000000001 00000 n ');
    const bytes = Uint8Array.from(broken, (character) => character.charCodeAt(0));
    expect(rows(grids(await readDocument(bytes))[0])[1]).toEqual(['文件', '12']);
  });

  it('says that a page of pictures alone is a scan', async () => {
    expect(await failure(() => readDocument(pdf([['q 500 0 0 700 40 40 cm Q']])))).toBe('scanned');
    expect(lines(await readDocument(pdf([[text(prose, 60, 700)]])))).toEqual([prose]);
  });
});
