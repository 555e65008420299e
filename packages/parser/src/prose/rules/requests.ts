import { type CellChoice, cases, type Rule } from './rule.ts';

const both = (
  address: 'disclosed' | 'partlyDisclosed',
  form2014: 'granted' | 'grantedInPart',
): CellChoice => ({
  '2014-table': `requests.replies.${form2014}`,
  '2019-trial': `requests.outcomes.${address}.total`,
  '2021': `requests.outcomes.${address}.total`,
});

type Outcome =
  | `refused.${'stateSecret' | 'otherLaw' | 'securityOrStability' | 'thirdPartyRights' | 'internalManagement' | 'processInformation' | 'enforcementCaseFile' | 'registerEnquiry'}`
  | `unable.${'notHeld' | 'requiresCreation' | 'unclearAfterAmendment'}`
  | `notProcessed.${'petitionOrComplaint' | 'repeat' | 'publishedMaterial' | 'excessive' | 'confirmOrReissue'}`;

/** The grounds of table three, each by the words that only it uses. */
const grounds: [Outcome, RegExp][] = [
  ['refused.stateSecret', /国家秘密/],
  ['refused.otherLaw', /法律(?:、|和)?(?:行政)?法规禁止/],
  ['refused.securityOrStability', /三安全一稳定/],
  ['refused.thirdPartyRights', /第三方(?:合法)?权益/],
  ['refused.internalManagement', /内部(?:事务|管理)/],
  ['refused.processInformation', /过程性/],
  ['refused.enforcementCaseFile', /执法案卷/],
  ['refused.registerEnquiry', /行政查询/],
  ['unable.notHeld', /不掌握/],
  ['unable.requiresCreation', /(?:另行|需要)制作|没有现成/],
  ['unable.unclearAfterAmendment', /补正后.*不明确/],
  ['notProcessed.petitionOrComplaint', /信访、?(?:举报、?投诉|投诉、?举报)(?:类|等)/],
  ['notProcessed.repeat', /重复申请/],
  ['notProcessed.publishedMaterial', /公开出版物/],
  ['notProcessed.excessive', /大量反复/],
  ['notProcessed.confirmOrReissue', /确认或(?:者)?重新出具/],
];

const groundRules: Rule[] = grounds.map(([ground, words]) => ({
  topic: 'outcomes',
  cell: { '2019-trial': `requests.outcomes.${ground}.total`, '2021': `requests.outcomes.${ground}.total` },
  words,
  not: /公文|文件类|免予|等(?:原因|情形|情况|理由)/,
  near: /申请|答复|不予|机关不掌握|#(?:requests|outcomes)#/,
  unit: cases,
}));

/** What table three counts as handled otherwise; the trial form has one row for it all. */
const otherHandlingRules: Rule[] = (
  [
    ['notAmended', /(?:逾期不|未(?:按期|按时)?)补正/],
    ['feeUnpaid', /(?:逾期)?未按.{0,12}(?:缴纳|缴费|交费)/],
  ] as const
).map(([handling, words]) => ({
  topic: 'outcomes',
  cell: { '2021': `requests.outcomes.otherHandling.${handling}.total` },
  words,
  near: /申请|答复/,
  unit: cases,
}));

const replies2014: Rule[] = (
  [
    ['requests.replies.alreadyDisclosed', /已(?:经)?主动公开(?:范围)?(?!和|、)/],
    ['requests.replies.notThisAgency', /不属于本(?:行政)?机关/],
    ['requests.replies.doesNotExist', /信息不存在/],
    ['requests.replies.toldToAmend', /更改补充|补正告知/],
    ['requests.replies.referredElsewhere', /其[他它]途径/],
    ['requests.replies.refused.stateSecret', /涉及国家秘密/],
    ['requests.replies.refused.tradeSecret', /涉及商业秘密/],
    ['requests.replies.refused.personalPrivacy', /涉及个人隐私/],
    ['requests.replies.refused.securityOrStability', /危及.{0,6}安全.*稳定/],
    ['requests.replies.refused.notGovernmentInformation', /不是《?条例》?所指/],
    ['requests.replies.refused.otherLegalGround', /法律法规规定的其[他它]情形/],
  ] as const
).map(([cell, words]) => ({
  topic: 'outcomes',
  cell: { '2014-table': cell },
  words,
  not: /公文|文件|免予|商业秘密.*个人隐私/,
  near: /申请|答复|公开范围数/,
  unit: cases,
}));

/** What became of requests, and what was carried over. */
export const outcomeRules: Rule[] = [
  {
    topic: 'outcomes',
    cell: { '2019-trial': 'requests.outcomes.otherHandling.combined.total' },
    words: /^其[他它]处理$/,
    near: /申请|办结|答复|不予处理/,
    unit: cases,
  },
  {
    topic: 'outcomes',
    words: /^其[他它余]$/,
    near: /(?:无法提供|不予处理|不予公开)\d+[件份条宗],[^。;]*$/,
    unit: cases,
  },
  {
    topic: 'carry-over',
    cell: {
      '2019-trial': 'requests.carriedFromPriorYear.total',
      '2021': 'requests.carriedFromPriorYear.total',
    },
    words: /(?:上一?年度?|去年|往年|(?:19|20)\d{2}年度?).{0,6}(?:结转|转结|转入)|结转.{0,4}(?:上一?年)/,
    not: /\([^()]*结转[^()]*\)|(?:结转|转)(?:至|到|入)?(?:[下次明]一?年|20\d{2}年)/,
    unit: cases,
  },
  {
    topic: 'carry-over',
    cell: { '2019-trial': 'requests.carriedToNextYear.total', '2021': 'requests.carriedToNextYear.total' },
    words: /(?:结转|顺延|转)(?:至|到|入)?(?:下一?年|次年|明年|20\d{2}年)|下一?年度?继续办理/,
    unit: cases,
  },
  { topic: 'carry-over', words: /结转|顺延|转结/, not: /\([^()]*结转[^()]*\)/, unit: cases },
  ...groundRules,
  ...otherHandlingRules,
  {
    topic: 'outcomes',
    cell: both('partlyDisclosed', 'grantedInPart'),
    words: /(?<!不同意)部分公开/,
    not: /(?:与|和|及|、|或者?)[“"]?部分公开|不予公开/,
    unit: cases,
  },
  {
    topic: 'outcomes',
    cell: both('disclosed', 'granted'),
    words: /(?:予以|(?<!不)同意|全部|准予)公开/,
    not: /(?:与|和|及|、|或)[“"]?(?:予以|同意|部分)|部分公开|不予|主动公开|信息/,
    unit: cases,
  },
  ...replies2014,
  {
    topic: 'outcomes',
    cell: { '2014-table': 'requests.replies.refused.total' },
    words: /不予公开|不同意公开/,
    not: /信息|公文|文件|涉及|因/,
    near: /申请|答复|不同意公开/,
    unit: cases,
  },
  {
    topic: 'outcomes',
    words:
      /(?:予以|同意|依规)公开|无法提供|(?:不予|否决)(?:公开|处理|受理)|不属于|信息不存在|不存在|不明确|不具体|撤销申请|申请人撤销|其[他它]处理|更改补充|其[他它]途径|逾期/,
    near: /申请|答复|#(?:requests|outcomes)#/,
    unit: cases,
  },
];
