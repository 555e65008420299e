/** The corps in Xinjiang is in no table of divisions; the cities of its divisions are, and its regiments. */
const withoutPlace = /^(?:新疆生产建设)?兵团(?!第?.{1,3}师.{2,}市)/;
const number = '[一二三四五六七八九十\\d]{1,3}';
const division = new RegExp(`^(?:(?:新疆生产建设)?兵团)?第?农?${number}师(?=.{2,}市)`);
const above = new RegExp(`^(?:(?:新疆生产建设)?兵团)?(?:第?农?${number}师(?:[^市团]{2,4}市)?)?`);
const regiment =
  /^第?([零〇一二三四五六七八九十]{1,4}|\d{1,3})团(?:场(?!所))?(?!结|委|省|体|市|队)|^(红星[一二三四]场|[^市团师]{2,4}(?:农场|牧场|总场))/;

const digits = '零一二三四五六七八九';

/** 12 is 十二 and 184 一八四, as regiments are called. */
function numeral(printed: string): string {
  if (!/^\d/.test(printed)) return printed.replace(/〇/g, '零');
  const each = [...printed].map((digit) => digits[Number(digit)] as string);
  const [first = '', second] = each;
  if (second === undefined || each.length > 2) return each.join('');
  return `${first === '一' ? '' : first}十${second === '零' ? '' : second}`;
}

/** The name as the tables of divisions would have it, or null where they have no place for it. */
export function nameOfCorps(name: string): string | null {
  const superior = /师|兵团/.test(name) ? (above.exec(name)?.[0] ?? '') : '';
  const own = name.slice(superior.length);
  const match = superior === '' ? null : regiment.exec(own);
  if (match) return `兵团${match[2] ?? `${numeral(match[1] as string)}团`}${own.slice(match[0].length)}`;
  return withoutPlace.test(name) ? null : name.replace(division, '');
}
