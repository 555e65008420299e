import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { has } from '../../../../scripts/tools.ts';
import { readDocument } from '../../src/media/detect.ts';
import type { Picture, RecognisedPage } from '../../src/types.ts';
import { failure, grids, lines, rows } from './helpers.ts';
import { line, pdf, text } from './pdf-maker.ts';

const png = Uint8Array.from('\x89PNG\r\n\x1a\n', (character) => character.charCodeAt(0));
const prose = '全年收到政府信息公开申请十二件，均已在期限内答复。';

const word = (content: string, x: number, y: number): RecognisedPage['words'][number] => ({
  text: content,
  box: [x, y, content.length * 40, 40],
});

const page: RecognisedPage = {
  width: 2380,
  height: 3368,
  words: [
    word('某县政府信息公开工作年度报告', 800, 200),
    ...[
      ['申请数量', '95', '7'],
      ['上年结转', '0', '1'],
      ['予以公开', '3', '22'],
    ].flatMap((row, down) =>
      row.map((content, across) => word(content, 240 + across * 500, 600 + down * 100)),
    ),
  ],
};

describe('the recogniser', () => {
  it('is asked for pictures, and what it finds is read with a warning', async () => {
    const asked: Picture[] = [];
    const document = await readDocument(png, {
      recognise: async (picture) => {
        asked.push(picture);
        return page;
      },
    });
    expect(asked).toMatchObject([{ mediaType: 'image/png', page: 1 }]);
    expect(lines(document)).toEqual(['某县政府信息公开工作年度报告']);
    expect(rows(grids(document)[0])[0]).toEqual(['申请数量', '95', '7']);
    expect(grids(document)[0]?.inferred).toBe(true);
    expect(document.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['media/recognised-text']);
    expect(grids(document)[0]?.cells[1]?.locate()).toMatchObject({ page: 1, box: [185, 150, 20, 10] });
  });

  it('is asked for the pages of a PDF that have no text, and for no others', async () => {
    const asked: number[] = [];
    const recognise = async (picture: Picture) => {
      asked.push(picture.page);
      return page;
    };
    const document = await readDocument(pdf([[text(prose, 60, 700)], [line(0, 0, 100, 100)]]), { recognise });
    expect(asked).toEqual([2]);
    expect(lines(document)).toEqual([prose, '某县政府信息公开工作年度报告']);
  });

  it('gives a typed error where it fails or finds nothing', async () => {
    const fails = async () => {
      throw new Error('not installed');
    };
    const finds = async () => ({ width: 100, height: 100, words: [] });
    expect(await failure(() => readDocument(png, { recognise: fails }))).toBe('scanned');
    expect(await failure(() => readDocument(png, { recognise: finds }))).toBe('scanned');
    expect(await failure(() => readDocument(pdf([[]]), { recognise: finds }))).toBe('scanned');
  });
});

/** Recognises a page with Tesseract, as an adapter of a user would. */
async function tesseract({ bytes, page: number }: Picture): Promise<RecognisedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'ocr-'));
  try {
    const [source, picture] = [join(folder, 'page.pdf'), join(folder, 'page')];
    writeFileSync(source, bytes);
    execFileSync('pdftoppm', [
      '-r',
      '300',
      '-png',
      '-singlefile',
      '-f',
      `${number}`,
      '-l',
      `${number}`,
      source,
      picture,
    ]);
    const options = ['-l', 'chi_sim', '--psm', '6', 'tsv'];
    const table = execFileSync('tesseract', [`${picture}.png`, '-', ...options], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const found = table
      .toString()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    const [, , , , , , , , width, height] = found[0]?.map(Number) ?? [];
    const words = found
      .filter((fields) => fields[0] === '5' && fields[11]?.trim())
      .map((fields) => {
        const [x, y, w, h] = fields.slice(6, 10).map(Number) as [number, number, number, number];
        return { text: fields[11] ?? '', box: [x, y, w, h] as const };
      });
    return { width: width ?? 1, height: height ?? 1, words };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.runIf(has('tesseract', 'pdftoppm'))('Tesseract behind the recogniser', () => {
  it('reads a page whose text layer is no use', async () => {
    const small = new Uint8Array(readFileSync(new URL('./fixtures/small.pdf', import.meta.url)));
    const recognised = await tesseract({ bytes: small, mediaType: 'application/pdf', page: 1 });
    const document = await readDocument(png, { recognise: async () => recognised });
    const read = document.blocks
      .map((block) => (block.kind === 'grid' ? rows(block).flat().join('') : block.text))
      .join('')
      .replace(/\s/g, '');
    expect(read).toMatch(/政府信息公开/);
  }, 60_000);
});
