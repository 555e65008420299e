import type { ClaimScope } from '@ogi-reports/schema';
import type { Mention } from './mentions.ts';

const parts =
  /(?<![及和与含、])各(?:乡镇?|镇街?|街道|村|社区|县区?|区县?|市[州县]?|设区市|州市|地市?|盟市|旗县?|师市?|团场|部门|单位|科室|股室|处室|司局|厅局|分局|成员单位)|(?:市|县|区|省)直(?:各?(?:部门|单位))|下属|所属单位|(?<!政府|公开|党政|政务|综合|信访|[网子我本])[办科股所站](?:、[^,]{1,30})?(?:共|主动|累计)*(?:公开|发布)|基层单位|[市县区]级部门/;
/** 局属事业单位公开信息300条. */
const bodiesBelow =
  /[局委厅院办部市县区镇]属[^,]{0,8}(?:单位|企业|学校|医院)|事业单位(?:共|累计|主动|全年)*(?:公开|发布)/;
const whole =
  /[及和与含、]各(?:乡镇|部门|单位|县区)|及其部门|各级(?:行政机关|政府|单位)|全(?:省|市|县|区|州|旗|盟|镇|乡|街道|系统|局|委|办|厅|院|站|所|中心)(?!面|年)/;
const bodies = '(?:乡镇|镇街|街道|部门|单位|科室|企业|学校|村|社区|县区|区县|市县)(?:\\([^()]*\\))?';
const led = '(?:督促|指导|推动|引导|协调|帮助|协助)';
/** Figures of others that the agency sees to: 组织8个乡镇公开信息182条, 指导县区召开发布会20场. */
const others = new RegExp(
  `(?:\\d[个家]|(?:组织|要求|${led})(?:全[市县区])?)${bodies}(?:共|累计|主动)*(?:公开|发布)[^,。;]*$|` +
    `${led}(?:全[市县区])?${bodies}(?:共|累计|规范|依法)*(?:召开|举办|办理|答复|受理|解读|制定)[^,。;]*$`,
);
const own =
  /(?<!属于?)本(?:级|(?:行政)?机关(?!不?掌握)|单位|局|镇|乡|街道|部门|委|办|厅|院|中心)|我(?:局|镇|乡|街道|委|办|厅|院|中心|单位|部门|校|站|所)|局机关|机关本部/;

/** 全县各乡镇、各部门: all that the area has, and no part of it. */
const all = /全[省市县区州旗盟]各[^,。;\d]{1,12}[、和及与][^,。;\d]{0,6}(?:部门|单位)/;

/** Whose figure it is, in the words of its sentence; those nearest to it decide. */
export function scopeOf({ words, sentence }: Mention): ClaimScope {
  if (all.test(words)) return 'whole';
  if (
    parts.test(words) ||
    (words.includes('单位') && bodiesBelow.test(words)) ||
    (others.test(sentence) && !whole.test(sentence))
  )
    return 'part';
  for (const text of [words, sentence]) {
    if (whole.test(text)) return 'whole';
    if (own.test(text)) return 'own';
  }
  return 'unstated';
}

const difference =
  /(?:比|较|相比|同比|环比).{0,24}(?:增|减|升|降|提高|提升|多|少|翻)|(?:增加|减少|增长|下降|上升)了?$|[由从](?:(?:上年|去年|(?:19|20)\d{2}年)的?)?$/;

/** Whether the figure is a difference from another time and no amount of its own. */
export function isDifference(words: string): boolean {
  return difference.test(words) && !/减免/.test(words);
}
