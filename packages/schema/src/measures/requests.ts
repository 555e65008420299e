import { absent, break2019, exact, type Measure, type MeasureSource, notExact, text } from './measure.ts';

const outcome = (...rows: string[]) => rows.map((row) => `requests.outcomes.${row}.total`);
const reply = (...kinds: string[]) => kinds.map((kind) => `requests.replies.${kind}`);

const refusals = [
  'stateSecret',
  'otherLaw',
  'securityOrStability',
  'thirdPartyRights',
  'internalManagement',
  'processInformation',
  'enforcementCaseFile',
  'registerEnquiry',
].map((ground) => `refused.${ground}`);
const inabilities = ['notHeld', 'requiresCreation', 'unclearAfterAmendment'].map((kind) => `unable.${kind}`);
const unprocessed = [
  'petitionOrComplaint',
  'repeat',
  'publishedMaterial',
  'excessive',
  'confirmOrReissue',
].map((kind) => `notProcessed.${kind}`);

/** A figure that both forms of 2019 have in the same cells. */
function measured(zh: string, en: string, old: MeasureSource, cells: string[], continuous = false): Measure {
  return {
    label: { zh, en },
    unit: '件',
    continuous,
    sources: { '2014-table': old, '2019-trial': exact(...cells), '2021': exact(...cells) },
    breaks: old.cells.length > 0 ? [break2019] : [],
  };
}

const noCarryOver = absent('2014年统计表没有结转', 'the 2014 table has no carry-over');
const noApplicants = absent(
  '2019年以前不分申请人类别',
  'kinds of applicants were not told apart before 2019',
);
const noSuchGround = absent(
  '2019年以前没有这一理由的单独统计',
  'the ground was not counted by itself before 2019',
);

export const requestMeasures = {
  requestsReceived: measured(
    '收到申请数',
    'requests received',
    notExact(
      'close',
      ['requests.received.total'],
      '收到日期和补正的规则自2019年5月15日起有变',
      'the rules on the date of receipt and on amendment changed on 15 May 2019',
    ),
    ['requests.received.total'],
    true,
  ),
  requestsFromNaturalPersons: measured('自然人申请数', 'requests from natural persons', noApplicants, [
    'requests.received.naturalPerson',
  ]),
  requestsFromOrganisations: measured(
    '法人或其他组织申请数',
    'requests from organisations',
    noApplicants,
    ['enterprise', 'researchOrg', 'publicInterestOrg', 'legalServiceOrg', 'otherOrg'].map(
      (column) => `requests.received.${column}`,
    ),
  ),
  requestsCarriedOver: measured('上年结转申请数', 'requests carried over from the prior year', noCarryOver, [
    'requests.carriedFromPriorYear.total',
  ]),
  requestsCarriedForward: measured('结转下年度申请数', 'requests carried forward to next year', noCarryOver, [
    'requests.carriedToNextYear.total',
  ]),
  requestsClosed: measured(
    '办结申请数',
    'requests closed',
    notExact(
      'close',
      ['requests.closed.total'],
      '申请办结数即全年办理结果总数',
      'closings are all outcomes of the year',
    ),
    outcome('all'),
    true,
  ),
  disclosed: measured(
    '予以公开',
    'disclosed in full',
    notExact(
      'sum-of',
      reply('alreadyDisclosed', 'granted'),
      '已主动公开与同意公开之和',
      'already disclosed and granted, added up',
    ),
    outcome('disclosed'),
    true,
  ),
  partlyDisclosed: measured(
    '部分公开',
    'partly disclosed',
    notExact(
      'close',
      reply('grantedInPart'),
      '2019年起注明区分处理的只计这一情形',
      'since 2019 a request handled in part is expressly counted here only',
    ),
    outcome('partlyDisclosed'),
    true,
  ),
  refused: measured(
    '不予公开',
    'refused',
    notExact(
      'related',
      reply('refused.total'),
      '2014年含“不是《条例》所指政府信息”，不含行政查询事项',
      'the figure of 2014 includes matters that are not government information, and no register enquiries',
    ),
    outcome(...refusals),
  ),
  refusedStateSecret: measured(
    '不予公开：国家秘密',
    'refused: state secret',
    notExact(
      'close',
      reply('refused.stateSecret'),
      '理由相同，条文不同',
      'the same ground under another article',
    ),
    outcome('refused.stateSecret'),
    true,
  ),
  refusedOtherLaw: measured(
    '不予公开：其他法律行政法规禁止',
    'refused: barred by other law or administrative regulation',
    notExact(
      'broader',
      reply('refused.otherLegalGround'),
      '2014年含地方性法规和不合特殊需要等情形',
      'the figure of 2014 includes local regulations and requests without a special need',
    ),
    outcome('refused.otherLaw'),
  ),
  refusedSecurityOrStability: measured(
    '不予公开：“三安全一稳定”',
    'refused: endangers three securities and one stability',
    notExact(
      'close',
      reply('refused.securityOrStability'),
      '由旧条例第八条移至第十四条',
      'moved from article 8 to article 14',
    ),
    outcome('refused.securityOrStability'),
    true,
  ),
  refusedThirdPartyRights: measured(
    '不予公开：第三方合法权益',
    'refused: third-party rights',
    notExact(
      'sum-of',
      reply('refused.tradeSecret', 'refused.personalPrivacy'),
      '商业秘密与个人隐私之和',
      'trade secrets and personal privacy, added up',
    ),
    outcome('refused.thirdPartyRights'),
    true,
  ),
  refusedInternalManagement: measured(
    '不予公开：内部事务信息',
    'refused: internal affairs',
    noSuchGround,
    outcome('refused.internalManagement'),
  ),
  refusedProcessInformation: measured(
    '不予公开：过程性信息',
    'refused: deliberative or process information',
    noSuchGround,
    outcome('refused.processInformation'),
  ),
  refusedEnforcementCaseFile: measured(
    '不予公开：行政执法案卷',
    'refused: enforcement case file',
    noSuchGround,
    outcome('refused.enforcementCaseFile'),
  ),
  refusedRegisterEnquiry: measured(
    '不予公开：行政查询事项',
    'refused: register-enquiry matter',
    noSuchGround,
    outcome('refused.registerEnquiry'),
  ),
  unable: measured('无法提供', 'unable to provide', noSuchGround, outcome(...inabilities)),
  notHeld: measured(
    '本机关不掌握',
    'not held by this agency',
    notExact(
      'sum-of',
      reply('notThisAgency', 'doesNotExist'),
      '不属于本行政机关公开与申请信息不存在之和',
      "not this agency's to disclose and does not exist, added up",
    ),
    outcome('unable.notHeld'),
    true,
  ),
  requiresCreation: measured(
    '没有现成信息需要另行制作',
    'would need creating',
    noSuchGround,
    outcome('unable.requiresCreation'),
  ),
  unclearAfterAmendment: measured(
    '补正后仍不明确',
    'still unclear after amendment',
    notExact(
      'related',
      reply('toldToAmend'),
      '2014年统计的是补正告知',
      'the figure of 2014 counts every notice to amend',
    ),
    outcome('unable.unclearAfterAmendment'),
  ),
  notProcessed: measured('不予处理', 'not processed', noSuchGround, outcome(...unprocessed)),
  notProcessedPetitions: measured(
    '不予处理：信访举报投诉',
    'not processed: petition, report or complaint',
    noSuchGround,
    outcome('notProcessed.petitionOrComplaint'),
  ),
  notProcessedRepeats: measured(
    '不予处理：重复申请',
    'not processed: repeat request',
    noSuchGround,
    outcome('notProcessed.repeat'),
  ),
  notProcessedExcessive: measured(
    '不予处理：大量反复申请',
    'not processed: excessive repeated requests',
    noSuchGround,
    outcome('notProcessed.excessive'),
  ),
  otherHandling: {
    label: text('其他处理', 'otherwise handled'),
    unit: '件',
    continuous: false,
    sources: {
      '2014-table': noSuchGround,
      '2019-trial': notExact(
        'sum-of',
        outcome('otherHandling.combined'),
        '试行格式为一行，2021年格式分为三行',
        'one row in the trial form, three in the 2021 form',
      ),
      '2021': exact(...outcome(...['notAmended', 'feeUnpaid', 'other'].map((row) => `otherHandling.${row}`))),
    },
    breaks: [
      {
        year: 2021,
        reason: text(
          '2021年起其他处理分为三行，含逾期未缴费',
          'three rows since 2021, unpaid handling fees among them',
        ),
      },
    ],
  },
} satisfies Record<string, Measure>;
