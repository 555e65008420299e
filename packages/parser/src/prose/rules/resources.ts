import { events, persons, type Rule } from './rule.ts';

/** Who serves disclosure beside other work, or other work altogether. */
const otherStaff = /信息员|网格员|民警|教师|律师|调解员|消防|编辑|记者|讲解|安全员|护林|社工/;

/** Staff, places, meetings and training. */
export const resourceRules: Rule[] = [
  {
    topic: 'staff',
    cell: 'resources.staff.fullTime',
    words: /(?:专职|全职)(?!.*兼职)/,
    not: otherStaff,
    unit: persons,
  },
  {
    topic: 'staff',
    cell: 'resources.staff.partTime',
    words: /兼职/,
    not: new RegExp(`专职|专[、和与及或/(]?兼|${otherStaff.source}`),
    unit: persons,
  },
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
    words: /查阅(?:点|场所|室|中心)(?:数)?$/,
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
    not: /人次|会议|参加|参训|选派/,
    unit: events,
  },
  {
    topic: 'training',
    cell: 'meetingsAndTraining.meetings',
    words: /召开.{0,8}(?:信息|政务)公开.{0,8}(?:会议|专题会|推进会|部署会|工作会)/,
    not: /培训/,
    unit: events,
  },
  { topic: 'training', words: /培训|学习|参训/, unit: new RegExp(`${events.source}|${persons.source}`) },
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
