import { type CellChoice, cases, type Rule } from './rule.ts';

/** Words that name a request for information, and not one for a licence or a subsidy. */
const request =
  /依申请公开|依申请|信息公开(?:的)?申请|公开(?:的)?申请|申请公开|公开信息申请|信息申请|信息公开(?:类)?事项/;
const receive = /收到|收|受理|接到|接收|接受|接|收取/;
const otherRequests = /许可|低保|补贴|补助|救助|登记|项目申|贷款|职称|企业申请|仲裁|执行申请|强制|受理点/;

const by = (applicant: 'naturalPerson' | 'enterprise'): CellChoice => ({
  '2019-trial': `requests.received.${applicant}`,
  '2021': `requests.received.${applicant}`,
});

const channels = (
  [
    ['requests.received.inPerson', '当面|现场'],
    ['requests.received.fax', '传真'],
    ['requests.received.online', '网络|网上|在线|网站|电子邮件|邮件|平台'],
    ['requests.received.post', '信函|信件|邮寄|邮政'],
  ] as const
).map(
  ([cell, channel]): Rule => ({
    topic: 'requests',
    cell: { '2014-table': cell },
    words: new RegExp(
      `(?:${channel})(?:方式|平台|渠道|形式)?(?:(?:提交|提出|递交)?的?申请|(?:提交|提出|递交)$)`,
    ),
    near: /申请/,
    unit: cases,
  }),
);

/** Requests received, closed and answered. */
export const requestRules: Rule[] = [
  ...channels,
  {
    topic: 'requests',
    cell: by('naturalPerson'),
    words: /自然人(?:提交|提出|申请)|申请人(?:均|全部)?为自然人/,
    unit: cases,
  },
  {
    topic: 'requests',
    cell: by('enterprise'),
    words: /商业企业(?:提交|提出|申请)|申请人(?:均|全部)?为商业企业/,
    unit: cases,
  },
  {
    topic: 'outcomes',
    cell: { '2014-table': 'requests.closed.onTime' },
    words: /按[时期]办[结理]/,
    near: /申请/,
    unit: cases,
  },
  {
    topic: 'outcomes',
    cell: { '2014-table': 'requests.closed.extended' },
    words: /延期(?:办结|答复)/,
    near: /申请/,
    unit: cases,
  },
  {
    topic: 'outcomes',
    cell: {
      '2014-table': 'requests.closed.total',
      '2019-trial': 'requests.outcomes.all.total',
      '2021': 'requests.outcomes.all.total',
    },
    words: /(?:申请|公开|^|已|共|均|全部|计)(?:件|事项)?(?:总数)?(?:已|均|全部|共计?)?(?:申请)?办结/,
    not: /受理|收到|建议|提案|信访|投诉|当年|按[时期]|热线|留言/,
    near: /申请/,
    unit: cases,
  },
  {
    topic: 'outcomes',
    cell: { '2014-table': 'requests.replies.total' },
    words: /(?:申请|公开).{0,4}(?:答复|回复)/,
    not: /受理|收到|建议|提案|同意|不予|网络/,
    near: /申请/,
    unit: cases,
  },
  { topic: 'requests', words: /(?:申请).{0,4}(?:增加|减少|增长|下降)/, unit: cases },
  {
    topic: 'outcomes',
    words: /(?:办结|办理|答复|回复|处理|完成).{0,20}(?:申请|公开)|(?:申请|公开).{0,12}(?:办结|答复|回复)/,
    not: /收到|接到|接收|新收|建议|提案|发布|主动公开|申请.*受理|公开办理|(?:^|[^办])受理.{0,12}申请|留言|行政处罚|处理决定/,
    near: /申请/,
    unit: cases,
  },
  {
    topic: 'requests',
    cell: 'requests.received.total',
    words: new RegExp(`(?:${receive.source}).{0,30}(?:${request.source}|申请(?:总?数|事项|件|总量)?)`),
    not: new RegExp(`${otherRequests.source}|受理和办结|复议|诉讼`),
    unit: cases,
  },
  {
    topic: 'requests',
    cell: 'requests.received.total',
    words: new RegExp(`(?:${request.source}|申请)(?:.{0,12})(?:${receive.source})`),
    not: new RegExp(`${otherRequests.source}|办结|复议|诉讼`),
    near: /申请/,
    unit: cases,
  },
  {
    topic: 'requests',
    cell: 'requests.received.total',
    words:
      /(?:政府|政务)?信息公开(?:的)?申请|依申请公开(?:政府信息)?(?:申请|事项|件|信件|数|数量|总数|总量|共|办理)|公开信息申请|书面申请|^依申请公开(?:政府信息)?$|其中依申请公开$/,
    not: new RegExp(
      `${otherRequests.source}|办结|答复|回复|信息数为|复议|诉讼|不予|目录|规范|制度|平台|栏目`,
    ),
    unit: cases,
  },
  {
    topic: 'requests',
    cell: 'requests.received.total',
    words: /^.{0,12}(?:收到|受理|接到|新收)(?:的)?(?:了)?$/,
    near: /申请/,
    not: otherRequests,
    unit: /^(?:件|宗|起)$/,
  },
  { topic: 'requests', words: /依申请公开|信息公开申请|申请公开/, unit: cases },
  { topic: 'requests', words: /申请/, not: otherRequests, near: /依申请|信息公开/, unit: cases },
];
