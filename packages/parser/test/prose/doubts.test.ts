import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/prose/claims.ts';
import { paragraphsOf } from './helpers.ts';

const read = (text: string, year: number | null = 2022) =>
  readClaims(paragraphsOf(text), { year, edition: null });

/** Value, cell's last word and ground of doubt of each claim. */
const doubtsOf = (text: string, year?: number) => {
  const { claims, evidence } = read(text, year);
  return claims.map(({ value, cell }, index) => [
    value,
    cell?.split('.').at(-1) ?? null,
    evidence[index]?.doubt?.ground ?? null,
  ]);
};

describe('claims in doubt', () => {
  it('marks figures that claim one cell with different values', () => {
    const text = '本年度主动公开政府信息81条。\n二、主动公开政府信息情况\n本年度主动公开政府信息92条。';
    expect(doubtsOf(text)).toEqual([
      [81, 'itemsDisclosed', 'claims-disagree'],
      [92, 'itemsDisclosed', 'claims-disagree'],
    ]);
    const [diagnostic, ...others] = read(text).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      ruleId: 'parse/claim-doubtful',
      severity: 'info',
      cells: ['proactiveDisclosure.itemsDisclosed'],
      location: { line: 1 },
    });
    expect(diagnostic?.message.zh).toContain('“81条”“92条”');
    expect(diagnostic?.message.en).toContain('“81条”, “92条”');
  });

  it('takes no rounded figure, other unit or other scope for a contradiction', () => {
    expect(
      doubtsOf('主动公开政府信息100余条。\n本年度主动公开政府信息118条。').map(([, , doubt]) => doubt),
    ).toEqual([null, null]);
    expect(
      doubtsOf('全市共收到政府信息公开申请408件。\n我局收到政府信息公开申请35件。').map(
        ([, , doubt]) => doubt,
      ),
    ).toEqual([null, null]);
  });

  it('leaves the cell to the figure of all', () => {
    expect(doubtsOf('全年共举办新闻发布会6场。\n围绕就业举办了2场新闻发布会。')).toEqual([
      [6, 'pressConferences', null],
      [2, null, null],
    ]);
  });

  it('doubts a bare 累计 only', () => {
    expect(doubtsOf('累计主动公开政府信息1506条。')).toEqual([
      [1506, 'itemsDisclosed', 'year-or-cumulative'],
    ]);
    expect(doubtsOf('截至2022年12月31日，累计公开政府信息1506条。')).toEqual([
      [1506, 'itemsDisclosed', 'year-or-cumulative'],
    ]);
    for (const text of [
      '2022年，累计主动公开政府信息66条。',
      '全年累计公开政府信息66条。',
      '2022年我局共累计公开政府信息66条。',
      '截至2022年12月31日，本年累计公开政府信息66条。',
    ])
      expect(doubtsOf(text), text).toEqual([[66, 'itemsDisclosed', null]]);
  });
});

describe('figures torn by blanks', () => {
  it('are not read and reported', () => {
    const { claims, diagnostics } = read('全年公开信息1 234条，收到申请1 2件，共3次。');
    expect(claims.map(({ value }) => value)).toEqual([3]);
    expect(diagnostics.map(({ ruleId, actual, location }) => [ruleId, actual, location?.column])).toEqual([
      ['parse/torn-figure', '1 234', 7],
      ['parse/torn-figure', '1 2', 18],
    ]);
  });

  it('are told from telephone numbers and dates', () => {
    expect(read('电话：0571 8700 1234 。日期 2022 01 05 。').diagnostics).toEqual([]);
  });
});
