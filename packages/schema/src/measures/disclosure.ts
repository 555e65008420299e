import {
  absent,
  break2019,
  break2021,
  exact,
  type Measure,
  type MeasureBreak,
  type MeasureSource,
  notExact,
} from './measure.ts';

const at = (cell: string) => `proactiveDisclosure.${cell}`;

function measured(
  [zh, en, unit]: readonly [zh: string, en: string, unit: string],
  [old, trial, current]: readonly [MeasureSource, MeasureSource, MeasureSource],
  ...breaks: MeasureBreak[]
): Measure {
  const sources = { '2014-table': old, '2019-trial': trial, '2021': current };
  return { label: { zh, en }, unit, continuous: false, sources, breaks };
}

const documents = break2021(
  '2021年起统计行政规范性文件的制发、废止和现行有效件数',
  'since 2021 the form counts administrative normative documents issued, repealed and in force',
);
const none2014 = absent('2014年统计表没有这一数字', 'the 2014 table has no such figure');
const noneTrial = absent('试行格式没有这一数字', 'the trial form has no such figure');
const noneCurrent = absent('2021年格式没有这一数字', 'the 2021 form has no such figure');
const inProse = absent(
  '2019年起表格不再统计，只见于文字',
  'no table has it since 2019; it stands in prose, if at all',
);

/** A figure of the 2014 table that later reports give in prose only. */
const untilForms = (zh: string, en: string, unit: string, cell: string) =>
  measured([zh, en, unit], [exact(cell), inProse, inProse], break2019);

const decisions = (zh: string, en: string, row: string) =>
  measured([zh, en, '件'], [none2014, exact(at(`${row}.decisions`)), exact(at(`${row}.decisions`))]);

export const disclosureMeasures = {
  itemsDisclosed: untilForms('主动公开信息数', 'items proactively disclosed', '条', at('itemsDisclosed')),
  itemsOnWebsite: untilForms('政府网站公开数', 'items on websites', '条', at('channels.website')),
  itemsOnWeibo: untilForms('政务微博公开数', 'items on Weibo', '条', at('channels.weibo')),
  itemsOnWechat: untilForms('政务微信公开数', 'items on WeChat', '条', at('channels.wechat')),
  normativeDocumentsIssued: measured(
    ['规范性文件制发数', 'normative documents issued', '件'],
    [
      notExact(
        'broader',
        [at('normativeDocumentsIssued')],
        '计全部规范性文件，2021年起只计行政规范性文件',
        'counts every normative document; since 2021 administrative ones only',
      ),
      notExact(
        'broader',
        [at('normativeDocuments.made')],
        '规范性文件的口径宽于2021年格式的行政规范性文件',
        'a wider class than the administrative normative documents of the 2021 form',
      ),
      exact(at('normativeDocuments.issued')),
    ],
    break2019,
    documents,
  ),
  normativeDocumentsDisclosed: measured(
    ['规范性文件公开数', 'normative documents disclosed', '件'],
    [
      notExact(
        'close',
        [at('normativeDocumentsDisclosed')],
        '单位为条，此后为件',
        'the unit is 条 in 2014 and 件 since',
      ),
      exact(at('normativeDocuments.disclosed')),
      noneCurrent,
    ],
    break2019,
    documents,
  ),
  normativeDocumentsInForce: measured(
    ['规范性文件现行有效数', 'normative documents in force', '件'],
    [
      none2014,
      notExact(
        'related',
        [at('normativeDocuments.disclosedStock')],
        '对外公开的存量不等于现行有效件数',
        'the stock made public is not the stock in force',
      ),
      exact(at('normativeDocuments.inForce')),
    ],
    documents,
  ),
  rulesIssued: measured(
    ['规章制发数', 'rules issued', '件'],
    [
      none2014,
      notExact(
        'close',
        [at('administrativeRules.made')],
        '新制作与制发所指相同',
        'newly made and issued name the same act',
      ),
      exact(at('administrativeRules.issued')),
    ],
    documents,
  ),
  licensingDecisions: decisions('行政许可决定数', 'licensing decisions', 'licensing'),
  penaltyDecisions: decisions('行政处罚决定数', 'penalty decisions', 'penalties'),
  coerciveDecisions: decisions('行政强制决定数', 'decisions on coercive measures', 'coerciveMeasures'),
  chargesCollected: measured(
    ['行政事业性收费金额', 'administrative charges collected', '万元'],
    [none2014, noneTrial, exact(at('administrativeCharges.amount'))],
  ),
  procurementValue: measured(
    ['政府集中采购总金额', 'value of centralised procurement', '万元'],
    [none2014, exact(at('procurement.amount')), noneCurrent],
  ),
  hotTopics: untilForms(
    '回应热点或舆情数',
    'hot topics or public-opinion events responded to',
    '次',
    'interpretationAndResponse.hotTopics',
  ),
  pressConferences: untilForms(
    '新闻发布会次数',
    'press conferences',
    '次',
    'interpretationAndResponse.pressConferences',
  ),
  policyInterpretations: untilForms(
    '政策解读稿件数',
    'policy interpretation articles',
    '篇',
    'interpretationAndResponse.policyInterpretations',
  ),
  complaints: untilForms('举报投诉数', 'complaints and reports', '件', 'complaints.total'),
  requestFees: untilForms('依申请公开收费', 'fees charged on requests', '万元', 'requestFees.charged'),
  staff: untilForms('工作人员数', 'OGI staff', '人', 'resources.staff.total'),
  dedicatedBudget: untilForms('专项经费', 'dedicated OGI budget', '万元', 'resources.dedicatedBudget'),
  trainingSessions: untilForms(
    '培训班次数',
    'training sessions',
    '次',
    'meetingsAndTraining.trainingSessions',
  ),
} satisfies Record<string, Measure>;
