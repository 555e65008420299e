import { cases, events, persons, type Rule } from './rule.ts';

const anything = new RegExp(`${cases.source}|${persons.source}|${events.source}`);

/** Answers to the public: hot topics, press conferences, complaints, consultation. */
export const responseRules: Rule[] = [
  {
    topic: 'response',
    cell: 'interpretationAndResponse.pressConferencesByPrincipal',
    words: /(?:主要负责|主要领导|(?<!分管|相关|有关|部门)负责同志|主要负责人).*(?:新闻)?发布会/,
    unit: events,
  },
  {
    topic: 'response',
    cell: 'interpretationAndResponse.pressConferencesByPrincipal',
    words: /^(?:其中)?(?:由)?(?:单位|部门|机关)?主要(?:负责(?:同志|人)|领导)(?:出席|参加|主持)?$/,
    near: /发布会\d+[次场],[^。;\d]*$/,
    unit: events,
  },
  {
    topic: 'response',
    cell: 'interpretationAndResponse.onlineInterviewsByPrincipal',
    words: /(?:主要负责|主要领导|(?<!分管|相关|有关|部门)负责同志|主要负责人).*在线访谈/,
    unit: events,
  },
  {
    topic: 'response',
    cell: 'interpretationAndResponse.pressConferences',
    words: /(?:新闻)?发布会/,
    not: /公开(?:政府|政务)?信息|发布会公开|吹风会|通气会|专场|国新办|旁听|线上|线下|网上|网络/,
    unit: events,
  },
  {
    topic: 'response',
    cell: 'interpretationAndResponse.onlineInterviews',
    words: /(?:网站|网上|在线|网络|线上).{0,4}访谈/,
    not: /热线|》/,
    unit: events,
  },
  { topic: 'response', words: /发布会|吹风会|通气会|访谈|说明会|采访/, unit: events },
  { topic: 'response', words: /回应解读/, not: /热点|舆情/, unit: cases },
  {
    topic: 'response',
    cell: 'interpretationAndResponse.weiboWechatResponses',
    words: /微[博信].{0,6}回应/,
    not: /咨询|留言/,
    unit: cases,
  },
  {
    topic: 'response',
    cell: 'interpretationAndResponse.otherResponses',
    words: /其[他它](?:方式|途径|渠道).{0,4}回应/,
    unit: cases,
  },
  {
    topic: 'response',
    cell: 'interpretationAndResponse.hotTopics',
    words: /(?:回应|答复).{0,12}(?:热点|舆情)|重大舆情数|热点(?:或|和|、)重大舆情/,
    not: /微博|微信|网站/,
    unit: cases,
  },
  { topic: 'response', words: /回应|舆情/, unit: cases },
];

/** Letters, calls and complaints. Only what concerns disclosure has a cell. */
export const contactRules: Rule[] = [
  {
    topic: 'complaints',
    cell: 'complaints.total',
    words:
      /信息公开.{0,10}(?:投诉|举报)|(?:投诉|举报).{0,8}信息公开|^举报投诉数量$|^[^,]{0,8}(?:举报投诉|投诉举报)$/,
    not: /咨询|信访|行政复议|诉讼/,
    nearUnlessZero: /信息公开|举报投诉数量/,
    unit: cases,
  },
  {
    topic: 'complaints',
    cell: 'complaints.total',
    words: /^(?:收到|接到|受理|发生)?(?:投诉|举报)$/,
    nearUnlessZero: /(?!)/,
    unit: cases,
  },
  { topic: 'consultation', words: /咨询/, not: /投诉|咨询费/, unit: anything },
  { topic: 'complaints', words: /投诉|举报|信访(?!办公?室?|局|[”"])/, unit: anything },
  {
    topic: 'consultation',
    words:
      /留言|来信|来访|来电|来函|信箱|热线|求助|诉求|信件|释疑|问题反映|民意|反馈意见|征集意见|收到意见|群众.{0,4}接待|接待.{0,6}群众|回答.{0,6}问题/,
    unit: anything,
  },
];
