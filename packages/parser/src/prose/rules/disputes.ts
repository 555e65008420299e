import { cases, type Rule } from './rule.ts';

/** A heading over disputes, or words that say they were about disclosure. */
const ownMatter = /(?:复议|诉讼)[^/]*\/|信息公开|行政(?:复议|诉讼)数量/;
/** An agency that decides others' cases: not what the report's table counts. */
const ofOthers = /(?:审理|审结|审查|接待|新收|裁决|代理|调解)|行政应诉|法院|办案|负责人出庭|法律援助/;
const results = {
  upheld: /维持|驳回/,
  corrected: /纠正|纠错|撤销|败诉|确认违法/,
  pending: /尚未审结|未审结|正在审理/,
  other: /其他(?:结果|情形)/,
};

function reconsideration(): Rule[] {
  const rule = (cell: NonNullable<Rule['cell']>, result: RegExp): Rule[] => [
    {
      topic: 'reconsideration',
      cell,
      words: new RegExp(`复议.*(?:${result.source})|(?:${result.source}).*复议`),
      not: /诉讼/,
      nearUnlessZero: ownMatter,
      unit: cases,
    },
    { topic: 'reconsideration', cell, words: alone(result), near: lastOf('复议', '诉讼|起诉'), unit: cases },
  ];
  return [
    ...rule('reconsideration.upheld', results.upheld),
    ...rule('reconsideration.corrected', results.corrected),
    ...rule('reconsideration.pending', results.pending),
    ...rule('reconsideration.other', results.other),
  ];
}

/** A result that is all its clause says: 其中维持 1 件. */
const alone = (result: RegExp) =>
  new RegExp(`^(?:其中|结果|被|依法)*(?:${result.source})(?:的|原决定|原?(?:具体)?行政行为)?数?$`);

/** Of two matters, the one that the sentence named last, and named as one of disclosure. */
const lastOf = (matter: string, other: string) =>
  new RegExp(
    `(?:(?:信息公开|(?:复议|诉讼)[^/]*/).*(?:${matter})|行政(?:${matter})(?=数量))(?:(?!${other}).)*$`,
  );

type Branch = 'direct' | 'afterReconsideration';

function litigationBranch(branch: Branch, words: string): Rule[] {
  const rule = (result: 'upheld' | 'corrected' | 'other' | 'pending' | 'total', and: string): Rule => ({
    topic: 'litigation',
    cell: `litigation.${branch}.${result}`,
    words: new RegExp(`(?:${words})${and}`),
    unit: cases,
  });
  return [
    rule('upheld', '.*维持'),
    rule('corrected', '.*(?:纠正|纠错)'),
    rule('other', '.*其他'),
    rule('pending', '.*未审结'),
    rule('total', ''),
  ];
}

function litigation(): Rule[] {
  const rule = (name: 'upheld' | 'corrected' | 'other', result: RegExp): Rule[] => {
    const cell = { '2014-table': `litigation.${name}` } as const;
    const words = new RegExp(`诉讼.*(?:${result.source})|(?:${result.source}).*诉讼`);
    return [
      { topic: 'litigation', cell, words, not: /复议/, nearUnlessZero: ownMatter, unit: cases },
      { topic: 'litigation', cell, words: alone(result), near: lastOf('诉讼', '复议'), unit: cases },
    ];
  };
  return [
    ...litigationBranch('direct', '(?:未经复议)?直接(?:起诉|提起)'),
    ...litigationBranch('afterReconsideration', '复议后(?:起诉|提起)'),
    ...rule('upheld', results.upheld),
    ...rule('corrected', results.corrected),
    ...rule('other', results.other),
    { topic: 'litigation', words: alone(results.pending), near: lastOf('诉讼', '复议'), unit: cases },
    { topic: 'litigation', words: /^已?审结$/, near: lastOf('诉讼', '复议'), unit: cases },
  ];
}

const otherCause =
  /(?:因|由于)(?!.{0,14}(?:信息公开|依申请|公开信息))[^,。;]{2,24}?(?:引发|引起|导致|产生|提起|被)|(?:征地|拆迁|处罚|许可|工伤|医疗|劳动|土地|山林|房屋)[^,。;]{0,8}(?:复议|诉讼)/;

/** Whether disputes arose over another matter: 因医疗纠纷引发行政复议2件. */
export const isOfOtherMatter = (clauses: string): boolean => otherCause.test(clauses);

/** The part of all disputes that was about disclosure: 被复议118宗，其中涉信息公开5宗. */
export const ofDisclosure = /(?:涉及?|属于|关于|因)(?:政府)?信息公开(?:类|的|案件|方面)*$/;

/** Reconsideration and litigation over disclosure. A figure over both at once has no cell. */
export const disputeRules: Rule[] = [
  {
    topic: 'reconsideration',
    words: ofDisclosure,
    near: /复议(?:(?!诉讼).)*$/,
    unit: cases,
  },
  {
    topic: 'litigation',
    words: ofDisclosure,
    near: /诉讼|应诉(?:(?!复议).)*$/,
    unit: cases,
  },
  { topic: 'reconsideration', words: /复议.*诉讼|诉讼.*复议(?!后)/, not: /直接|复议后/, unit: cases },
  ...litigation(),
  ...reconsideration(),
  {
    topic: 'reconsideration',
    cell: 'reconsideration.total',
    words: /复议/,
    not: new RegExp(`${ofOthers.source}|维持|纠正|纠错|未审结|其他|撤销|驳回|答复|受理|办理|决定书|文书`),
    nearUnlessZero: ownMatter,
    unit: cases,
  },
  { topic: 'reconsideration', words: /复议/, unit: cases },
  {
    topic: 'litigation',
    cell: 'litigation.total',
    words: /诉讼|起诉|应诉/,
    not: new RegExp(`${ofOthers.source}|维持|纠正|纠错|未审结|其他|撤销|驳回|判决|裁定书|文书`),
    nearUnlessZero: ownMatter,
    unit: cases,
  },
  { topic: 'litigation', words: /诉讼|应诉|起诉/, unit: cases },
];
