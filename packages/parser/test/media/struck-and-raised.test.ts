import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/media/detect.ts';
import { readHtml } from '../../src/media/html/index.ts';
import { grids, rows } from './helpers.ts';
import { docx, p, run, tbl, tc, tr } from './office.ts';

const page = (cell: string) =>
  `<table><tr><td>行政许可</td><td>${cell}</td></tr><tr><td>行政处罚</td><td>4</td></tr></table>`;
const word = (cell: string) => docx(tbl(tr(tc('行政许可'), tc(cell)), tr(tc('行政处罚'), tc('4'))));
const rtf = (cell: string) =>
  new TextEncoder().encode(
    `{\\rtf1\\ansi \\trowd\\cellx1000\\cellx2000\\intbl A\\cell ${cell}\\cell\\row\\trowd\\cellx1000\\cellx2000\\intbl B\\cell 4\\cell\\row}`,
  );

const figureOf = (document: Parameters<typeof grids>[0]) => rows(grids(document)[0])[0]?.[1]?.trim();

describe('struck-through text', () => {
  it.each([
    '<s>12</s>120',
    '<del>12</del>120',
    '<strike>12</strike>120',
    '<span style="color:red;text-decoration: underline line-through">12</span>120',
    '<p><s>12</s></p><p>120</p>',
  ])('is left out of a web page: %s', (cell) => {
    const document = readHtml(page(cell));
    expect(figureOf(document)).toBe('120');
    const [finding] = document.diagnostics;
    expect(finding).toMatchObject({ ruleId: 'media/struck-text-left-out', severity: 'info' });
    expect(page(cell).slice(finding?.location?.start ?? 0)).toMatch(/^12</);
  });

  it('is counted once for each piece', () => {
    const [finding] = readHtml(page('<s>1<b>2</b></s>120<s>8</s>')).diagnostics;
    expect(finding?.message.en).toMatch(/^2 pieces/);
  });

  it('hides no more than its cell where its end is missing', () => {
    expect(rows(grids(readHtml(page('<s>12')))[0])).toEqual([
      ['行政许可', ''],
      ['行政处罚', '4'],
    ]);
  });

  it('is left out of Word and RTF', async () => {
    for (const mark of ['<w:strike/>', '<w:dstrike w:val="1"/>']) {
      const document = await readDocument(word(p(run('8', mark) + run('103'))), {});
      expect(figureOf(document)).toBe('103');
      expect(document.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['media/struck-text-left-out']);
    }
    const kept = await readDocument(word(p(run('8', '<w:strike w:val="0"/>') + run('3'))), {});
    expect(figureOf(kept)).toBe('83');
    const rich = await readDocument(rtf('{\\strike 12}120'), {});
    expect(figureOf(rich)).toBe('120');
    expect(rich.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['media/struck-text-left-out']);
  });
});

describe('raised marks of notes', () => {
  it.each([
    '120<sup>2</sup>',
    '120<span style="vertical-align:super;font-size:8px">2</span>',
    '120<font style="VERTICAL-ALIGN: super">[2]</font>',
  ])('are none of the digits: %s', (cell) => {
    expect(figureOf(readHtml(page(cell)))).toBe('120');
  });

  it('leave a cell that is aligned as a whole alone', () => {
    const html = page('120').replace('<td>120', '<td style="vertical-align: super">120');
    expect(figureOf(readHtml(html))).toBe('120');
  });

  it('are left out of Word and RTF', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    expect(figureOf(await readDocument(word(p(run('90') + run('1', raised))), {}))).toBe('90');
    expect(figureOf(await readDocument(rtf('90{\\super 1}'), {}))).toBe('90');
    expect(figureOf(await readDocument(rtf('90\\super 1\\nosupersub'), {}))).toBe('90');
  });
});
