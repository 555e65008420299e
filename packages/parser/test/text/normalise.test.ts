import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ambiguous, traditional } from '../../src/text/generated/traditional.ts';
import { normalise } from '../../src/text/normalise.ts';
import { loadTraditional, mayBeTraditional } from '../../src/text/script.ts';

beforeAll(loadTraditional);

const text = (source: string) => normalise(source).text;

describe('normalise', () => {
  it('makes full-width digits, letters and punctuation half-width', () => {
    expect(text('１２３，４５６．７％（Ａ）：')).toBe('123,456.7%(A):');
    expect(text('本年增／减　－11')).toBe('本年增/减 -11');
    expect(text('−11')).toBe('-11');
  });

  it('keeps Chinese punctuation that has no half-width form', () => {
    expect(text('“公开”、《条例》。〔2019〕')).toBe('“公开”、《条例》。〔2019〕');
  });

  it('simplifies traditional characters', () => {
    expect(text('政府信息公開諮詢100餘條，羣眾瞭解')).toBe('政府信息公开咨询100余条,群众了解');
    expect(text('申請行政複議情況説明')).toBe('申请行政复议情况说明');
  });

  it('leaves characters of both scripts alone in simplified text', () => {
    expect(text('乾县人民政府')).toBe('乾县人民政府');
    expect(text('乾縣於2019年后')).toBe('乾县于2019年后');
    expect(text('於潜镇')).toBe('於潜镇');
  });

  it('restores words that mirrors convert, and no others', () => {
    expect(text('規範性檔案2件')).toBe('规范性文件2件');
    expect(text('部門檔案2件')).toBe('部门文件2件');
    expect(text('查閱利用檔案15000冊')).toBe('查阅利用档案15000册');
    expect(text('政府資訊公開')).toBe('政府信息公开');
    expect(text('资讯栏目')).toBe('资讯栏目');
    expect(text('市档案馆')).toBe('市档案馆');
  });

  it('drops invisible characters and residue', () => {
    expect(text('\ufeff规\u200b章')).toBe('规章');
    expect(text('[bookmark: _GoBack]本年增/减')).toBe('本年增/减');
    expect(text('規(guī)章，處理決定數（shù）量')).toBe('规章,处理决定数量');
    expect(text('规( ɡuī )章 数(shù,shǔ)量 行 (xíng) 政 重(zhòng/chóng)大')).toBe('规章 数量 行  政 重大');
    expect(text('我们(men)的报(bào)告')).toBe('我们的报告');
    expect(text('(id)号码(men)')).toBe('(id)号码(men)');
    expect(text('微信(weixin)')).toBe('微信(weixin)');
    expect(text('a\u0000b')).toBe('ab');
  });

  it('spells list numbers and radicals of PDF text out', () => {
    expect(text('㈠主动公开⑵⒈')).toBe('(一)主动公开(2)1.');
    expect(text('⾏政处罚⻓')).toBe('行政处罚长');
  });

  it('maps every index back to the source', () => {
    const source = '\u200b規(guī)章㈡共１２條';
    const normalised = normalise(source);
    expect(normalised.text).toBe('规章(二)共12条');
    const at = (part: string) => {
      const start = normalised.text.indexOf(part);
      return source.slice(...normalised.span(start, start + part.length));
    };
    expect(at('规')).toBe('規');
    expect(at('章')).toBe('章');
    expect(at('二')).toBe('㈡');
    expect(at('12条')).toBe('１２條');
    expect(normalised.offset(normalised.text.length)).toBe(source.length);
  });

  it('is stable, and its map never runs backwards, for any text', () => {
    const unit = fc.constantFrom('規', '(guī)', '㈠', '\u200b', '１', 'a', '乾', '[bookmark: x]', '😀', ' ');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(unit).map((all) => all.join('')),
        ),
        (source) => {
          const { text: once, offset } = normalise(source);
          let last = 0;
          for (let index = 0; index <= once.length; index += 1) {
            expect(offset(index)).toBeGreaterThanOrEqual(last);
            last = offset(index);
          }
          expect(last).toBe(source.length);
        },
      ),
    );
  });
});

describe('mayBeTraditional', () => {
  it('notices every character that only traditional text has', () => {
    expect([...traditional].filter((character) => !mayBeTraditional(character))).toEqual([]);
  });

  it('takes simplified text, and characters of both scripts, for simplified', () => {
    expect(mayBeTraditional('政府信息公开工作年度报告：收到申请12件。')).toBe(false);
    expect([...ambiguous].every((character) => !mayBeTraditional(character))).toBe(true);
  });
});
