import type { Form } from '@ogi-reports/schema';
import { type Applicant, applicants } from '@ogi-reports/schema/printed';
import { remembered } from '../text/remember.ts';
import { labelKey } from './label-key.ts';
import type { Token } from './tokens.ts';

/** Column headings of table two that only one of the two forms has. */
const disclosureHeadings: [RegExp, Form][] = [
  [/^本年新(制作|公开)?(数量?)?$/, '2019-trial'],
  [/^对外公开总?数?量?$/, '2019-trial'],
  [/^上一?年(度)?项目数量?$/, '2019-trial'],
  [/^本年增减?$/, '2019-trial'],
  [/^处理决定数量?$/, '2019-trial'],
  [/^采购(项目数量?|总金额)/, '2019-trial'],
  [/^本年(制)?发件数?$/, '2021'],
  [/^本年废止件?数?$/, '2021'],
  [/^现行有效件?数?$/, '2021'],
  [/^本年处理决定数量?$/, '2021'],
  [/^本年收费金额/, '2021'],
];

/** The form that a column heading of table two speaks for. */
export const formOfHeading = remembered(
  (key): Form | null => disclosureHeadings.find(([pattern]) => pattern.test(key))?.[1] ?? null,
);

const gluedTrial = /^信息内容.*(本年新制作|对外公开|上一年项目|本年增减|采购项目)/;
const gluedCurrent = /^信息内容.*(本年制发|本年废止|现行有效|本年处理决定|本年收费)/;

/** The form that a whole row of column headings without gaps speaks for. */
export function formOfGluedHeadings(key: string): Form | null {
  if (gluedTrial.test(key)) return '2019-trial';
  return gluedCurrent.test(key) ? '2021' : null;
}

const applicantKeys = new Map(
  (Object.keys(applicants) as Applicant[]).map((name) => [labelKey(applicants[name].zh).key, name]),
);
for (const other of ['其它', '其他组织']) applicantKeys.set(other, 'otherOrg');
applicantKeys.set('合计', 'total');
applicantKeys.set('科研单位', 'researchOrg');
applicantKeys.set('公益组织', 'publicInterestOrg');

/** The column of table three that a heading names. */
export const applicantOfHeading = (key: string): Applicant | null => applicantKeys.get(key) ?? null;

const common = new RegExp(
  '^(统计指标|指标|指标名称|单位|计量单位|统计数|数量|信息内容|申请人情况|法人或其他组织|本列数据的勾稽关系.*|第二十条第?[一五六八九]项|' +
    '政府信息公开情况统计表|填报单位.*|附件\\d*|附表\\d*|序号|行政复议|行政诉讼|未经复议直接起诉|复议后起诉|' +
    '结果维持|结果纠正|其他结果|尚未审结|总计|项目|类别|内容|\\d{4}年度?|续表|单位负责人.*|审核人.*|填报人.*|联系电话.*|填报日期.*)$',
);

const isCommon = remembered((key) => common.test(key));

/** Whether a key is that of a known heading, title or footer of a form's table rather than of a row. */
export const isHeadingKey = (key: string): boolean =>
  isCommon(key) || formOfHeading(key) !== null || applicantOfHeading(key) !== null;

/** Whether a label is a known heading, title or footer of a form's table rather than a row. */
export const isHeading = ({ key, full }: Pick<Token, 'key' | 'full'>): boolean =>
  isHeadingKey(key) || isCommon(full);

/** How the title of a report's section begins. */
export const sectionHeading = /^[一二三四五六七八九十]+\s*[、.．]/;

/** The unit that a column heading prints, e.g. 本年收费金额（单位：万元）. */
export function unitOfHeading(text: string): '万元' | '元' | null {
  if (!text.includes('元')) return null;
  return (/[(（:：\s](万元|元)[)）]?\s*$/.exec(text)?.[1] as '万元' | '元' | undefined) ?? null;
}

const otherColumn = /累计|历年|同比|环比|上年|去年|上期|备注|其中/;

/** Whether a label heads a column that no form has, such as one of running totals; several headings may share a line. */
export const isLocalHeading = ({ kind, text }: Token): boolean =>
  kind === 'label' &&
  otherColumn.test(text) &&
  text.split(/\s+/).some((word) => word.length < 12 && otherColumn.test(word) && !isHeading(labelKey(word)));
