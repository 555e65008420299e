// Generated from the zod schemas by `pnpm generate`; edits are overwritten.
import type { ColumnLayout, RowLayout } from '../../printed/layout.ts';

const columns1: readonly ColumnLayout[] = [["issued","本年制发件数","件","count"],["repealed","本年废止件数","件","count"],["inForce","现行有效件数","件","count"]];
const columns2: readonly ColumnLayout[] = [["decisions","本年处理决定数量","件","count"]];
const columns3: readonly ColumnLayout[] = [["amount","本年收费金额（单位：万元）","万元","money"]];
const columns4: readonly ColumnLayout[] = [["naturalPerson","自然人","件","count"],["enterprise","商业企业","件","count"],["researchOrg","科研机构","件","count"],["publicInterestOrg","社会公益组织","件","count"],["legalServiceOrg","法律服务机构","件","count"],["otherOrg","其他","件","count"],["total","总计","件","count"]];
const columns5: readonly ColumnLayout[] = [["upheld","结果维持","件","count"],["corrected","结果纠正","件","count"],["other","其他结果","件","count"],["pending","尚未审结","件","count"],["total","总计","件","count"]];

export const rows: readonly RowLayout[] = [
  ["proactiveDisclosure.administrativeRules", "第二十条第（一）项 规章", columns1],
  ["proactiveDisclosure.normativeDocuments", "第二十条第（一）项 行政规范性文件", columns1],
  ["proactiveDisclosure.licensing", "第二十条第（五）项 行政许可", columns2],
  ["proactiveDisclosure.penalties", "第二十条第（六）项 行政处罚", columns2],
  ["proactiveDisclosure.coerciveMeasures", "第二十条第（六）项 行政强制", columns2],
  ["proactiveDisclosure.administrativeCharges", "第二十条第（八）项 行政事业性收费", columns3],
  ["requests.received", "一、本年新收政府信息公开申请数量", columns4],
  ["requests.carriedFromPriorYear", "二、上年结转政府信息公开申请数量", columns4],
  ["requests.outcomes.disclosed", "三、（一）予以公开", columns4],
  ["requests.outcomes.partlyDisclosed", "三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）", columns4],
  ["requests.outcomes.refused.stateSecret", "三、（三）不予公开 1.属于国家秘密", columns4],
  ["requests.outcomes.refused.otherLaw", "三、（三）不予公开 2.其他法律行政法规禁止公开", columns4],
  ["requests.outcomes.refused.securityOrStability", "三、（三）不予公开 3.危及“三安全一稳定”", columns4],
  ["requests.outcomes.refused.thirdPartyRights", "三、（三）不予公开 4.保护第三方合法权益", columns4],
  ["requests.outcomes.refused.internalManagement", "三、（三）不予公开 5.属于三类内部事务信息", columns4],
  ["requests.outcomes.refused.processInformation", "三、（三）不予公开 6.属于四类过程性信息", columns4],
  ["requests.outcomes.refused.enforcementCaseFile", "三、（三）不予公开 7.属于行政执法案卷", columns4],
  ["requests.outcomes.refused.registerEnquiry", "三、（三）不予公开 8.属于行政查询事项", columns4],
  ["requests.outcomes.unable.notHeld", "三、（四）无法提供 1.本机关不掌握相关政府信息", columns4],
  ["requests.outcomes.unable.requiresCreation", "三、（四）无法提供 2.没有现成信息需要另行制作", columns4],
  ["requests.outcomes.unable.unclearAfterAmendment", "三、（四）无法提供 3.补正后申请内容仍不明确", columns4],
  ["requests.outcomes.notProcessed.petitionOrComplaint", "三、（五）不予处理 1.信访举报投诉类申请", columns4],
  ["requests.outcomes.notProcessed.repeat", "三、（五）不予处理 2.重复申请", columns4],
  ["requests.outcomes.notProcessed.publishedMaterial", "三、（五）不予处理 3.要求提供公开出版物", columns4],
  ["requests.outcomes.notProcessed.excessive", "三、（五）不予处理 4.无正当理由大量反复申请", columns4],
  ["requests.outcomes.notProcessed.confirmOrReissue", "三、（五）不予处理 5.要求行政机关确认或重新出具已获取信息", columns4],
  ["requests.outcomes.otherHandling.notAmended", "三、（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", columns4],
  ["requests.outcomes.otherHandling.feeUnpaid", "三、（六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", columns4],
  ["requests.outcomes.otherHandling.other", "三、（六）其他处理 3.其他", columns4],
  ["requests.outcomes.all", "三、（七）总计", columns4],
  ["requests.carriedToNextYear", "四、结转下年度继续办理", columns4],
  ["reconsideration", "行政复议", columns5],
  ["litigation.direct", "行政诉讼 未经复议直接起诉", columns5],
  ["litigation.afterReconsideration", "行政诉讼 复议后起诉", columns5],
];
