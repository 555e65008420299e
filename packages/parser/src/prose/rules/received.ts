import { requestChannelRules } from './request-channels.ts';
import {
  noRequest,
  otherCases,
  otherRequests,
  otherWork,
  partsOfReceived,
  plainly,
  receive,
  request,
} from './request-words.ts';
import { type CellChoice, cases, type Rule } from './rule.ts';

/** Applicants by the words that a form's columns have for them. */
const applicants: [ReceivedBy, string][] = [
  ['naturalPerson', '自然人'],
  ['enterprise', '商业企业'],
  ['researchOrg', '科研机构'],
  ['publicInterestOrg', '社会公益组织'],
  ['legalServiceOrg', '法律服务机构'],
];

type ReceivedBy = 'naturalPerson' | 'enterprise' | 'researchOrg' | 'publicInterestOrg' | 'legalServiceOrg';

/** Who sent requests: said of them, or as parts of the requests that the sentence counted as received. */
const applicantRules: Rule[] = applicants.flatMap(([applicant, name]): Rule[] => {
  const address = `requests.received.${applicant}` as const;
  const cell: CellChoice = { '2019-trial': address, '2021': address };
  const said = new RegExp(`${name}(?:提交|提出|申请)|申请人(?:均|全部)?为${name}`);
  return [
    { topic: 'requests', cell, words: said, unit: cases },
    { topic: 'requests', cell, words: new RegExp(`^(?:其中)?${name}$`), near: partsOfReceived, unit: cases },
  ];
});

/** Requests received, closed and answered. */
export const requestRules: Rule[] = [
  ...requestChannelRules,
  ...applicantRules,
  {
    topic: 'outcomes',
    cell: { '2014-table': 'requests.closed.onTime' },
    words: /^(?:其中)?按时办结数|按[时期]办[结理]/,
    near: /申请|按时办结数/,
    unit: cases,
  },
  {
    topic: 'outcomes',
    cell: { '2014-table': 'requests.closed.extended' },
    words: /延期(?:办结|答复)/,
    near: /申请|延期办结数/,
    unit: cases,
  },
  {
    topic: 'outcomes',
    cell: {
      '2014-table': 'requests.closed.total',
      '2019-trial': 'requests.outcomes.all.total',
      '2021': 'requests.outcomes.all.total',
    },
    words:
      /(?:申请|公开|^|已|共|均|全部|计|本年度?|全年|年内)(?:件|事项)?(?:总数)?(?:已|均|全部|共计?)?(?:申请)?办结|^(?:本年度?|全年|年度)*已办理(?:完毕)?$/,
    notNear: new RegExp(`${otherWork.source}|${otherCases.source}`),
    not: /受理|收到|建议|提案|信访|投诉|当年|按[时期]|热线|留言/,
    near: /申请|#(?:requests|carry-over)#/,
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
  {
    topic: 'outcomes',
    words: /(?:^|按[时期]|依法|时限|期限|及时|已|均|全部|共)(?:予以)?(?:答复|回复|办复)(?:完毕)?$/,
    near: /申请|#requests#/,
    notNear: otherCases,
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
    words: new RegExp(`(?:${receive.source}).{0,30}(?:${request.source})`),
    not: new RegExp(`${otherRequests.source}|${noRequest.source}|受理.{0,6}办结|复议|诉讼`),
    unit: cases,
  },
  {
    topic: 'requests',
    cell: 'requests.received.total',
    words: new RegExp(`(?:${receive.source})${plainly}申请(?:总?数|事项|件|总量)?`),
    not: new RegExp(`${otherRequests.source}|${noRequest.source}|受理.{0,6}办结|复议|诉讼`),
    notNear: otherWork,
    unit: cases,
  },
  {
    topic: 'requests',
    cell: 'requests.received.total',
    words: new RegExp(`(?:${request.source}|申请)(?:.{0,12})(?:${receive.source})`),
    not: new RegExp(`${otherRequests.source}|${noRequest.source}|办结|复议|诉讼`),
    near: /申请/,
    unit: cases,
  },
  {
    topic: 'requests',
    cell: 'requests.received.total',
    words:
      /(?:政府|政务)?信息公开(?:的)?申请|依申请公开(?:政府信息)?(?:申请|事项|件|信件|数|数量|总数|总量|共|办理)|公开信息申请|^(?:本年度?|全年|当年|(?:19|20)\d{2}年度?|我?[局镇乡县区]|,)*依申请公开(?:政府信息)?$|其中依申请公开$/,
    not: new RegExp(
      `${otherRequests.source}|${noRequest.source}|办结|答复|回复|信息数为|复议|诉讼|不予|内容|集中|主要|目录|规范|制度|平台|栏目`,
    ),
    unit: cases,
  },
  {
    topic: 'requests',
    cell: 'requests.received.total',
    words: /书面申请/,
    not: new RegExp(`${otherRequests.source}|办结|答复|回复|复议|诉讼|不予`),
    notNear: /申请[^。;]*其中/,
    unit: cases,
  },
  {
    topic: 'requests',
    cell: 'requests.received.total',
    words: /^.{0,12}(?:收到|受理|接到|新收)(?:数|的)?(?:了)?$/,
    near: /依申请|信息公开|公开.{0,8}申请|申请公开|条例》.*申请|结转.*申请/,
    not: otherRequests,
    notNear: otherCases,
    unit: /^(?:件|宗|起)$/,
  },
  { topic: 'requests', words: /依申请公开|信息公开申请|申请公开/, unit: cases },
  { topic: 'requests', words: /申请/, not: otherRequests, near: /依申请|信息公开/, unit: cases },
];
