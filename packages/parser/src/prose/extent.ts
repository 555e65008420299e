import type { ClaimPeriod, ClaimScope } from '@ogi-reports/schema';
import { chineseNumber, chineseYear } from '../text/chinese-number.ts';
import type { Mention } from './mentions.ts';

const parts =
  /(?<![及和与含、])各(?:乡镇?|镇街?|街道|村|社区|县区?|区县?|市[州县]?|设区市|州市|地市?|盟市|旗县?|师市?|团场|部门|单位|科室|股室|处室|司局|厅局|分局|成员单位)|(?:市|县|区|省)直(?:各?(?:部门|单位))|下属|所属单位|(?<!政府|公开|党政|政务|综合|网|子)[办科股所站](?:、[^,]{1,30})?(?:共|主动|累计)*(?:公开|发布)|基层单位|[市县区]级部门/;
const whole =
  /[及和与含、]各(?:乡镇|部门|单位|县区)|及其部门|各级(?:行政机关|政府|单位)|全(?:省|市|县|区|州|旗|盟|镇|乡|街道|系统|局|委|办|厅|院|站|所|中心)(?!面|年)/;
const own =
  /本(?:级|机关|单位|局|镇|乡|街道|部门|委|办|厅|院|中心|行政机关)|我(?:局|镇|乡|街道|委|办|厅|院|中心|单位|部门|校|站|所)|局机关|机关本部/;

/** Whose figure it is, in the words of its sentence; those nearest to it decide. */
export function scopeOf({ words, sentence }: Mention): ClaimScope {
  if (parts.test(words)) return 'part';
  for (const text of [words, sentence]) {
    if (whole.test(text)) return 'whole';
    if (own.test(text)) return 'own';
  }
  return 'unstated';
}

/** A time that a figure covers; no claim has the last one, which is no fact yet. */
export type Time = ClaimPeriod | 'future';

const sinceThen = '(?:成立|开通|运行|建站|施行|实施|上线|启动|建立|颁布|创办|建成)以来|近年来';
const cumulative = new RegExp(`历年|历史累计|累计至今|总累计|${sinceThen}`);
/** The amount that another is measured by: 较上年的35件. */
const compared = /(?:较|比|与|同)(?:上一?年度?|去年|(?:19|20)\d{2}年度?)(?:同期)?(?:的|的?\()$/;
const times = new RegExp(
  `(?<ever>${sinceThen})|(?<prior>(?<![比较与同]|结转|转结)上一?年度?(?!度?的?(?:结转|转))|(?<![比较与同])去年)|` +
    '(?<part>上半年|下半年|前?[一二三四1-4]季度|(?!1[-—–~至]12月)\\d{1,2}[-—–~至]\\d{1,2}月)|(?<now>全年|今年|本年度?|当年|年内|报告期|(?<!\\d)1[-—–~至]12月)|' +
    '(?<next>下一?步|(?<!结转至?)(?:明年|来年))|' +
    '(?<![比较与同\\d]|结转[至到])(?<year>(?:19|20)\\d{2}(?=[-年、./全—–~至])|' +
    chineseYear +
    ')(?!年度?(?:结转|转结|转入))(?:年度?(?:全年|年内)?)?(?<since>(?:\\d{1,2}月|\\d{1,2}日|初|起)*以来)?|' +
    '(?<stop>[。!?])',
  'g',
);

const plan = /工作(?:打算|计划|思路|安排)|努力方向|今后|打算$/;

/** Whether a heading opens what is to be done: 2020年工作打算, in the report of 2019. */
const isPlan = (heading: string, year: number | null): boolean =>
  plan.test(heading) || periodOf(heading, '', year) === 'future';

/** What time the figure covers, by the last words of time before it in `text`. */
export function periodOf(
  text: string,
  words: string,
  year: number | null,
  headings: readonly string[] = [],
): Time {
  if (cumulative.test(words)) return 'cumulative';
  if (compared.test(words)) return 'prior-year';
  let period: Time = headings.some((heading) => isPlan(heading, year)) ? 'future' : 'unstated';
  for (const { groups } of withoutRemarks(text).matchAll(times)) {
    if (groups?.ever) period = 'cumulative';
    else if (groups?.prior) period = 'prior-year';
    else if (groups?.part) period = 'part-year';
    else if (groups?.now) period = period === 'future' ? period : 'year';
    else if (groups?.next) period = 'future';
    else if (groups?.stop) period = period === 'cumulative' ? 'unstated' : period;
    else period = periodOfYear(yearOf(groups?.year ?? ''), groups?.since !== undefined, year);
  }
  return period;
}

/** The time of a remark or of a title is its own: 124宗（含上年结转5宗），公民申请113宗. */
const withoutRemarks = (text: string): string =>
  /[)》]/.test(text) ? text.replace(/\([^()]*\)|《[^《》]*》/g, '') : text;

const yearOf = (text: string): number => (/\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));

function periodOfYear(named: number, isSince: boolean, year: number | null): Time {
  if (year === null) return isSince ? 'unstated' : 'year';
  if (named === year) return 'year';
  if (named > year) return 'future';
  return isSince ? 'cumulative' : 'prior-year';
}

const difference =
  /(?:比|较|相比|同比|环比).{0,24}(?:增|减|升|降|提高|提升|多|少|翻)|(?:增加|减少|增长|下降|上升)了?$|[由从](?:(?:上年|去年|(?:19|20)\d{2}年)的?)?$/;

/** Whether the figure is a difference from another time and no amount of its own. */
export function isDifference(words: string): boolean {
  return difference.test(words) && !/减免/.test(words);
}

const act =
  '(?:主动)?(?:公开|发布|上报|报送|更新|开展|举办|召开|组织|制定|出台|新增|完成|解读|培训|推送|编发|编制)';
const aim = new RegExp(
  `力争|(?<![回响相对适])应当?${act}|争取(?:达到|做到|实现|${act})|(?:计划|拟|预计|打算)(?:全年|年内|[\\d年至到]*)${act}|` +
    `每(?:个|家|名|半)?(?:季度?|月|周|天|日|年|单位|部门|科室|股室|村|社区|乡镇|镇街).{0,24}$`,
);

/** Whether the figure is an aim, a rule or a rate, and nothing that was done. */
export function isAim(words: string): boolean {
  return aim.test(words);
}
