import { cases, events, persons, pieces, type Rule } from './rule.ts';

const decisions = (
  [
    ['proactiveDisclosure.licensing.decisions', /行政许可/],
    ['proactiveDisclosure.penalties.decisions', /行政处罚/],
    ['proactiveDisclosure.coerciveMeasures.decisions', /行政强制/],
  ] as const
).map(
  ([cell, words]): Rule => ({
    topic: 'enforcement',
    cell: { '2019-trial': cell, '2021': cell },
    words: new RegExp(`${words.source}(?:类)?.{0,6}(?:处理决定|决定数)`),
    not: /公示|公开|发布/,
    unit: cases,
  }),
);

/** Normative documents, enforcement and procurement: the figures of table two. */
export const tableTwoRules: Rule[] = [
  {
    topic: 'normative-documents',
    cell: { '2021': 'proactiveDisclosure.normativeDocuments.inForce' },
    words: /现行有效.{0,6}规范性文件|规范性文件.{0,8}(?:现行有效|继续有效)|^现行有效$/,
    near: /规范性文件/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: { '2021': 'proactiveDisclosure.normativeDocuments.repealed' },
    words: /废止.{0,10}规范性文件|规范性文件.{0,4}废止|^废止$/,
    near: /规范性文件/,
    not: /修改|失效|清理/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: { '2019-trial': 'proactiveDisclosure.normativeDocuments.disclosedStock' },
    words: /规范性文件.{0,4}对外公开总数/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: {
      '2014-table': 'proactiveDisclosure.normativeDocumentsIssued',
      '2019-trial': 'proactiveDisclosure.normativeDocuments.made',
      '2021': 'proactiveDisclosure.normativeDocuments.issued',
    },
    words: /(?:制发|制定|出台|印发|制作).{0,10}规范性文件(?:总?数)?$|规范性文件.{0,3}(?:制发|新制作)/,
    not: /修订|公开|废止|发布|以来/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: {
      '2014-table': 'proactiveDisclosure.normativeDocumentsDisclosed',
      '2019-trial': 'proactiveDisclosure.normativeDocuments.disclosed',
    },
    words: /(?:主动)?公开.{0,6}规范性文件(?:数量?)?(?:共|总计)?$/,
    not: /发布|报送|备案|网站|公众号/,
    unit: cases,
  },
  { topic: 'normative-documents', words: /规范性文件|规章(?!制度)/, unit: pieces },
  ...decisions,
  {
    topic: 'enforcement',
    words: /行政(?:许可|处罚|强制|检查|确认|裁决|征收)|处理决定|执法案件|其他对外管理/,
    unit: /^(?:件|项|条|起|宗|个|家|次|例)$|^$/,
  },
  {
    topic: 'procurement',
    cell: { '2019-trial': 'proactiveDisclosure.procurement.projects' },
    words: /政府集中采购(?:项目)?(?:数量?)?$/,
    unit: /^(?:项|个|件|次)$/,
  },
  { topic: 'procurement', words: /采购/, unit: pieces },
  { topic: 'fees', words: /行政事业性收费/, unit: pieces },
];

/** Staff, places, meetings and training. */
export const resourceRules: Rule[] = [
  { topic: 'staff', cell: 'resources.staff.fullTime', words: /(?:专职|全职)(?!.*兼职)/, unit: persons },
  { topic: 'staff', cell: 'resources.staff.partTime', words: /兼职/, not: /专职|专\(兼\)/, unit: persons },
  {
    topic: 'staff',
    cell: 'resources.staff.total',
    words: /从事(?:政府|政务)?信息公开(?:的)?工作(?:的)?人员(?:数|总数|共)?$/,
    unit: persons,
  },
  {
    topic: 'staff',
    cell: 'resources.dedicatedOffices',
    words: /信息公开(?:工作)?(?:专门|工作)机构(?:数)?$/,
    unit: /^(?:个|家)$/,
  },
  {
    topic: 'staff',
    cell: 'resources.readingPoints',
    words: /(?:公共|信息公开)?查阅(?:点|场所)(?:数)?$/,
    unit: /^(?:个|处)$/,
  },
  {
    topic: 'training',
    cell: 'meetingsAndTraining.trainingAttendances',
    words: /培训/,
    near: /(?:信息|政务)公开.{0,12}培训|培训.{0,12}(?:信息|政务)公开|接受培训/,
    not: /[次期场]/,
    unit: /^(?:人|名|人次)$/,
  },
  {
    topic: 'training',
    cell: 'meetingsAndTraining.trainingSessions',
    words: /(?:信息|政务)公开.{0,12}培训|培训.{0,12}(?:信息|政务)公开|各类培训班/,
    not: /人次|会议/,
    unit: events,
  },
  {
    topic: 'training',
    cell: 'meetingsAndTraining.meetings',
    words: /召开.{0,8}(?:信息|政务)公开.{0,8}(?:会议|专题会|推进会|部署会|工作会)/,
    not: /培训/,
    unit: events,
  },
  { topic: 'training', words: /培训|学习/, unit: new RegExp(`${events.source}|${persons.source}`) },
  {
    topic: 'training',
    words: /会议|例会|办公会|推进会|部署会|座谈会|专题会/,
    not: /公开.{0,6}会议$/,
    unit: events,
  },
  { topic: 'staff', words: /工作人员|专干|干部|联络员|信息员|民警|人员/, unit: persons },
  {
    topic: 'platforms',
    words: /(?:设置|设立|开设|新增|开辟|增设|建设).{0,12}(?:栏目|专栏|专题|专区|平台|账号)/,
    unit: /^(?:个|处|家|块|面|项|条|类)$/,
  },
  {
    topic: 'platforms',
    words:
      /栏目|专栏|平台|账号|公众号|网站|微博|微信|抖音|头条|视频号|APP|新媒体|专区|查阅[点室]|受理点|公开栏|客户端|模块/,
    not: /公开(?:各类|政府|政务)?信息|发布/,
    unit: /^(?:个|处|家|块|面|台|类)$/,
  },
];
