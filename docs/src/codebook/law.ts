import type { CodebookEntry } from '@ogi-reports/schema/codebook';
import type { Text } from '../language.ts';

type Law = NonNullable<CodebookEntry['law']>;

const regulations: Record<string, Text> = {
  '2008': {
    zh: '《中华人民共和国政府信息公开条例》（国务院令第492号，2008年施行）',
    en: 'Regulations on Open Government Information (State Council Order 492, in force 2008)',
  },
  '2019': {
    zh: '《中华人民共和国政府信息公开条例》（国务院令第711号，2019年修订）',
    en: 'Regulations on Open Government Information (State Council Order 711, revised 2019)',
  },
};

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `36` as 三十六: articles are cited in Chinese numerals. */
export function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return digits[ones] ?? '';
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}

function articleInChinese(article: string): string {
  const [, number, item] = /^(\d+)(?:\((\d+)\))?$/.exec(article) ?? [];
  if (!number) return article;
  const place = `第${inChinese(Number(number))}条`;
  return item ? `${place}第（${inChinese(Number(item))}）项` : place;
}

/** The regulations and articles behind a cell. */
export const lawText = ({ regulations: year, articles }: Law): Text => ({
  zh: `${regulations[year]?.zh ?? year}${articles.map(articleInChinese).join('、')}`,
  en: `${regulations[year]?.en ?? year}, ${articles.length > 1 ? 'articles' : 'article'} ${articles.join(', ')}`,
});
