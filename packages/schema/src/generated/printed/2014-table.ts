// Generated from the zod schemas by `pnpm generate`; edits are overwritten.
import type { ColumnLayout, RowLayout } from '../../printed/layout.ts';

const columns1: readonly ColumnLayout[] = [["","","条","count"]];
const columns2: readonly ColumnLayout[] = [["","","件","count"]];
const columns3: readonly ColumnLayout[] = [["","","次","count"]];
const columns4: readonly ColumnLayout[] = [["","","篇","count"]];
const columns5: readonly ColumnLayout[] = [["","","万元","money"]];
const columns6: readonly ColumnLayout[] = [["","","个","count"]];
const columns7: readonly ColumnLayout[] = [["","","人","count"]];
const columns8: readonly ColumnLayout[] = [["","","人次","count"]];

export const rows: readonly RowLayout[] = [
  ["proactiveDisclosure.itemsDisclosed", "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", columns1],
  ["proactiveDisclosure.normativeDocumentsDisclosed", "其中：主动公开规范性文件数", columns1],
  ["proactiveDisclosure.normativeDocumentsIssued", "制发规范性文件总数", columns2],
  ["proactiveDisclosure.channels.gazette", "1.政府公报公开政府信息数", columns1],
  ["proactiveDisclosure.channels.website", "2.政府网站公开政府信息数", columns1],
  ["proactiveDisclosure.channels.weibo", "3.政务微博公开政府信息数", columns1],
  ["proactiveDisclosure.channels.wechat", "4.政务微信公开政府信息数", columns1],
  ["proactiveDisclosure.channels.other", "5.其他方式公开政府信息数", columns1],
  ["interpretationAndResponse.hotTopics", "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）", columns3],
  ["interpretationAndResponse.pressConferences", "1.参加或举办新闻发布会总次数", columns3],
  ["interpretationAndResponse.pressConferencesByPrincipal", "其中：主要负责同志参加新闻发布会次数", columns3],
  ["interpretationAndResponse.onlineInterviews", "2.政府网站在线访谈次数", columns3],
  ["interpretationAndResponse.onlineInterviewsByPrincipal", "其中：主要负责同志参加政府网站在线访谈次数", columns3],
  ["interpretationAndResponse.policyInterpretations", "3.政策解读稿件发布数", columns4],
  ["interpretationAndResponse.weiboWechatResponses", "4.微博微信回应事件数", columns3],
  ["interpretationAndResponse.otherResponses", "5.其他方式回应事件数", columns3],
  ["requests.received.total", "（一）收到申请数", columns2],
  ["requests.received.inPerson", "1.当面申请数", columns2],
  ["requests.received.fax", "2.传真申请数", columns2],
  ["requests.received.online", "3.网络申请数", columns2],
  ["requests.received.post", "4.信函申请数", columns2],
  ["requests.closed.total", "（二）申请办结数", columns2],
  ["requests.closed.onTime", "1.按时办结数", columns2],
  ["requests.closed.extended", "2.延期办结数", columns2],
  ["requests.replies.total", "（三）申请答复数", columns2],
  ["requests.replies.alreadyDisclosed", "1.属于已主动公开范围数", columns2],
  ["requests.replies.granted", "2.同意公开答复数", columns2],
  ["requests.replies.grantedInPart", "3.同意部分公开答复数", columns2],
  ["requests.replies.refused.total", "4.不同意公开答复数", columns2],
  ["requests.replies.refused.stateSecret", "其中：涉及国家秘密", columns2],
  ["requests.replies.refused.tradeSecret", "涉及商业秘密", columns2],
  ["requests.replies.refused.personalPrivacy", "涉及个人隐私", columns2],
  ["requests.replies.refused.securityOrStability", "危及国家安全、公共安全、经济安全和社会稳定", columns2],
  ["requests.replies.refused.notGovernmentInformation", "不是《条例》所指政府信息", columns2],
  ["requests.replies.refused.otherLegalGround", "法律法规规定的其他情形", columns2],
  ["requests.replies.notThisAgency", "5.不属于本行政机关公开数", columns2],
  ["requests.replies.doesNotExist", "6.申请信息不存在数", columns2],
  ["requests.replies.toldToAmend", "7.告知作出更改补充数", columns2],
  ["requests.replies.referredElsewhere", "8.告知通过其他途径办理数", columns2],
  ["reconsideration.total", "四、行政复议数量", columns2],
  ["reconsideration.upheld", "（一）维持具体行政行为数", columns2],
  ["reconsideration.corrected", "（二）被依法纠错数", columns2],
  ["reconsideration.other", "（三）其他情形数", columns2],
  ["litigation.total", "五、行政诉讼数量", columns2],
  ["litigation.upheld", "（一）维持具体行政行为或者驳回原告诉讼请求数", columns2],
  ["litigation.corrected", "（二）被依法纠错数", columns2],
  ["litigation.other", "（三）其他情形数", columns2],
  ["complaints.total", "六、举报投诉数量", columns2],
  ["requestFees.charged", "七、依申请公开信息收取的费用", columns5],
  ["resources.dedicatedOffices", "（一）政府信息公开工作专门机构数", columns6],
  ["resources.readingPoints", "（二）设置政府信息公开查阅点数", columns6],
  ["resources.staff.total", "（三）从事政府信息公开工作人员数", columns7],
  ["resources.staff.fullTime", "1.专职人员数（不包括政府公报及政府网站工作人员数）", columns7],
  ["resources.staff.partTime", "2.兼职人员数", columns7],
  ["resources.dedicatedBudget", "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）", columns5],
  ["meetingsAndTraining.meetings", "（一）召开政府信息公开工作会议或专题会议数", columns3],
  ["meetingsAndTraining.trainingSessions", "（二）举办各类培训班数", columns3],
  ["meetingsAndTraining.trainingAttendances", "（三）接受培训人员数", columns8],
];
