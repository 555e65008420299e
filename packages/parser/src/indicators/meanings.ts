import type { Topic } from '@ogi-reports/schema';
import { labelKey } from '../tables/label-key.ts';

/** What a row of a region's own table counts: the cell that holds the same, or none. */
export interface IndicatorMeaning {
  topic: Topic;
  cell: string | null;
}

type Row = [words: string, topic: Topic, cell: string | null];

const count = '(?:总?数|数量|总数量)?';
const information = '(?:政府)?信息';

const channels = (...named: [name: string, channel: string][]): Row[] =>
  named.map(([name, channel]) => [
    `${name}(?:(?:公开|发布)${information})?${count}`,
    'disclosure-channel',
    `proactiveDisclosure.channels.${channel}`,
  ]);

/**
 * The rows that the regions' tables of 2008 to 2013 share, by their words. Refusals have no cell: these tables count
 * among them what the 2014 table counts beside them, and number their grounds each in its own way.
 */
const rows: Row[] = [
  [`主动公开${information}${count}`, 'disclosure-total', 'proactiveDisclosure.itemsDisclosed'],
  [`全文电子化的?主动公开${information}${count}`, 'disclosure-category', null],
  [`新增的?(?:行政)?规范性文件${count}`, 'normative-documents', null],
  [
    `主动公开(?:行政)?规范性文件${count}`,
    'normative-documents',
    'proactiveDisclosure.normativeDocumentsDisclosed',
  ],
  ...channels(
    ['政府公报', 'gazette'],
    ['政府(?:门户)?网站', 'website'],
    ['(?:政务)?微博', 'weibo'],
    ['(?:政务)?微信(?:公众号)?', 'wechat'],
  ),
  [`(?:提供)?服务类信息${count}|(?:网上|现场|电话).*咨询.*|.*(?:接待|接听|页面访问).*`, 'consultation', null],
  [`(?:依申请|申请)公开(?:信息)?目录${count}`, 'requests', null],
  [
    `(?:本年度?)?(?:(?:受理|收到)(?:的)?)?(?:${information}公开|依申请公开(?:${information})?)?申请(?:总数|总量)|(?:受理|收到)(?:的)?依?申请(?:公开)?(?:${information})?(?:总?数|数量)`,
    'requests',
    'requests.received.total',
  ],
  [`(?:受理|收到)(?:的)?依申请公开${information}(?:总数|总量)`, 'requests', 'requests.received.total'],
  [`当面(?:提交)?(?:的)?申请${count}`, 'requests', 'requests.received.inPerson'],
  [`传真(?:提交)?(?:的)?申请${count}`, 'requests', 'requests.received.fax'],
  [`(?:网上|网络|在线)(?:提交)?(?:的)?申请${count}`, 'requests', 'requests.received.online'],
  [`(?:信函|信件|邮寄)(?:提交)?(?:的)?申请${count}`, 'requests', 'requests.received.post'],
  [`(?:电子邮件|其[他它](?:形式|方式)?)(?:提交)?(?:的)?申请${count}`, 'requests', null],
  [`(?:本年度?)?(?:对)?申请的?答复(?:总数|数|总量)`, 'outcomes', 'requests.replies.total'],
  [`同意公开(?:的)?(?:答复)?${count}`, 'outcomes', 'requests.replies.granted'],
  [`(?:同意)?部分公开(?:的)?(?:答复)?${count}`, 'outcomes', 'requests.replies.grantedInPart'],
  [`(?:否决|不予|不同意|免予)公开(?:的)?(?:答复|范围\\d*)?${count}`, 'outcomes', null],
  [
    `非(?:条例|规定|办法)所指(?:的)?政府信息${count}`,
    'outcomes',
    'requests.replies.refused.notGovernmentInformation',
  ],
  [`(?:政府|申请)?信息不存在${count}`, 'outcomes', 'requests.replies.doesNotExist'],
  [
    `非本(?:部门|机关|单位|行政机关)(?:掌握|公开|${information}|职责范围)?${count}`,
    'outcomes',
    'requests.replies.notThisAgency',
  ],
  [`申请内容不明确${count}|重复申请${count}`, 'outcomes', null],
  [`行政复议${count}`, 'reconsideration', 'reconsideration.total'],
  [`行政诉讼${count}`, 'litigation', 'litigation.total'],
  [`(?:对本部门首次处理不满意的)?行政申诉${count}`, 'complaints', null],
  [`(?:依申请公开)?(?:信息)?收取(?:的)?费用(?:总数|总额|数|金额)?|收费总数`, 'fees', 'requestFees.charged'],
  [`(?:检索|邮寄|复制|其[他它]).*费用?|(?:减免|减收|免收).*`, 'fees', null],
  [`(?:${information}公开)?(?:指定)?专职(?:工作)?人员(?:总数|总人数)`, 'staff', 'resources.staff.total'],
  [`(?:全职|专职)(?:工作)?人员数?`, 'staff', 'resources.staff.fullTime'],
  [`兼职(?:工作)?人员数?`, 'staff', 'resources.staff.partTime'],
  [`(?:处理)?${information}公开的?专项经费`, 'other', 'resources.dedicatedBudget'],
  [`(?:处理)?${information}公开的?实际支出|与?诉讼有?关的?总?费用`, 'other', null],
];

const known = rows.map(([words, topic, cell]) => ({ words: new RegExp(`^(?:${words})$`), topic, cell }));

const ofWhich = /^\s*(?:其中|包括)\s*[:：、,，]?/;

/** What a row counts, by its label without its unit; null where the label is none of those known. */
export function meaningOf(label: string): IndicatorMeaning | null {
  const { key } = labelKey(label.replace(ofWhich, ''));
  return known.find(({ words }) => words.test(key)) ?? null;
}
