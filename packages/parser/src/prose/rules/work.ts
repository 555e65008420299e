import { cases, pieces, type Rule } from './rule.ts';

const kindsOfDecisions = [
  ['proactiveDisclosure.licensing.decisions', '行政许可'],
  ['proactiveDisclosure.penalties.decisions', '行政处罚'],
  ['proactiveDisclosure.coerciveMeasures.decisions', '行政强制'],
] as const;

/** Decisions made, and not those published; 作出 may stand once before several kinds. */
const decisions = kindsOfDecisions.flatMap(([cell, kind]): Rule[] => [
  {
    topic: 'enforcement',
    cell: { '2019-trial': cell, '2021': cell },
    words: new RegExp(
      `${kind}(?:类)?.{0,6}(?:处理决定|决定数)|作出.{0,4}${kind}(?:措施)?决定书?(?:共|共计)?$`,
    ),
    not: /公示|公开|发布/,
    unit: cases,
  },
  {
    topic: 'enforcement',
    cell: { '2019-trial': cell, '2021': cell },
    words: new RegExp(`^${kind}(?:措施)?决定$`),
    near: /作出(?:各类)?行政(?:(?!公示|公开)[^。;])*$/,
    unit: cases,
  },
]);

/** Normative documents, enforcement and procurement: the figures of table two. */
export const tableTwoRules: Rule[] = [
  {
    topic: 'normative-documents',
    cell: { '2021': 'proactiveDisclosure.normativeDocuments.inForce' },
    words: /现行有效.{0,6}规范性文件|规范性文件.{0,8}(?:现行有效|继续有效)|^(?:其中)?(?:现行|继续)有效$/,
    near: /规范性文件/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: { '2021': 'proactiveDisclosure.normativeDocuments.repealed' },
    words: /废止.{0,10}规范性文件|规范性文件.{0,4}废止|^废止$/,
    near: /规范性文件/,
    not: /修改|失效|清理|调整/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: { '2019-trial': 'proactiveDisclosure.normativeDocuments.disclosedStock' },
    words: /规范性文件.{0,4}对外公开总数|^对外公开总数量?$/,
    near: /规范性文件/,
    notNear: /规章(?!制度)/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: { '2019-trial': 'proactiveDisclosure.normativeDocuments.disclosed' },
    words: /^(?:本年)?新公开数量$/,
    near: /规范性文件/,
    notNear: /规章(?!制度)/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: {
      '2019-trial': 'proactiveDisclosure.administrativeRules.made',
      '2021': 'proactiveDisclosure.administrativeRules.issued',
    },
    words: /(?:制发|制定|出台|印发|制作|颁布)(?:了)?(?:部门|地方|省|市)?(?:政府)?规章$|规章(?:制定|制发)$/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: {
      '2019-trial': 'proactiveDisclosure.normativeDocuments.made',
      '2021': 'proactiveDisclosure.normativeDocuments.issued',
    },
    words: /^(?:行政)?规范性文件$/,
    near: /(?:制发|制定|出台|印发|制作|颁布)(?:了)?(?:部门|地方|省|市)?(?:政府)?规章\d+[件部][,、]*(?:行政)?规范性文件/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: {
      '2014-table': 'proactiveDisclosure.normativeDocumentsIssued',
      '2019-trial': 'proactiveDisclosure.normativeDocuments.made',
      '2021': 'proactiveDisclosure.normativeDocuments.issued',
    },
    words: /^(?:当年|本年度?|全年|其中|新)*(?:制发|制定|出台)$/,
    near: /规范性文件(?:(?!规章)[^。;])*$/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: {
      '2014-table': 'proactiveDisclosure.normativeDocumentsIssued',
      '2019-trial': 'proactiveDisclosure.normativeDocuments.made',
      '2021': 'proactiveDisclosure.normativeDocuments.issued',
    },
    words: /(?:制发|制定|出台|印发|制作).{0,10}规范性文件(?:总?数)?$|规范性文件.{0,3}(?:制发|新制作|制定$)/,
    not: /修订|公开|废止|发布|以来|规章(?:和|及|与|、)/,
    unit: cases,
  },
  {
    topic: 'normative-documents',
    cell: {
      '2014-table': 'proactiveDisclosure.normativeDocumentsDisclosed',
      '2019-trial': 'proactiveDisclosure.normativeDocuments.disclosed',
    },
    words: /(?:主动)?公开.{0,6}规范性文件(?:数量?)?(?:共|总计)?$/,
    not: /发布|报送|备案|网站|公众号|规章(?:和|及|与|、)/,
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
  { topic: 'fees', words: /行政事业性收费|收费通知/, unit: pieces },
];
