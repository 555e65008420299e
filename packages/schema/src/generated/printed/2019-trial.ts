// Generated from the zod schemas by `pnpm generate`; edits are overwritten.
import type { ColumnLayout, RowLayout } from '../../printed/layout.ts';

const columns1: readonly ColumnLayout[] = [["made","本年新制作数量","件","count"],["disclosed","本年新公开数量","件","count"],["disclosedStock","对外公开总数量","件","count"]];
const columns2: readonly ColumnLayout[] = [["itemsPriorYear","上一年项目数量","项","count"],["itemsChange","本年增/减","项","signed"],["decisions","处理决定数量","件","count"]];
const columns3: readonly ColumnLayout[] = [["itemsPriorYear","上一年项目数量","项","count"],["itemsChange","本年增/减","项","signed"]];
const columns4: readonly ColumnLayout[] = [["projects","采购项目数量","项","count"],["amount","采购总金额",null,"money"]];
const columns5: readonly ColumnLayout[] = [["naturalPerson","自然人","件","count"],["enterprise","商业企业","件","count"],["researchOrg","科研机构","件","count"],["publicInterestOrg","社会公益组织","件","count"],["legalServiceOrg","法律服务机构","件","count"],["otherOrg","其他","件","count"],["total","总计","件","count"]];
const columns6: readonly ColumnLayout[] = [["upheld","结果维持","件","count"],["corrected","结果纠正","件","count"],["other","其他结果","件","count"],["pending","尚未审结","件","count"],["total","总计","件","count"]];

export const rows: readonly RowLayout[] = [
  ["proactiveDisclosure.administrativeRules", "第二十条第（一）项 规章", columns1],
  ["proactiveDisclosure.normativeDocuments", "第二十条第（一）项 规范性文件", columns1],
  ["proactiveDisclosure.licensing", "第二十条第（五）项 行政许可", columns2],
  ["proactiveDisclosure.otherServices", "第二十条第（五）项 其他对外管理服务事项", columns2],
  ["proactiveDisclosure.penalties", "第二十条第（六）项 行政处罚", columns2],
  ["proactiveDisclosure.coerciveMeasures", "第二十条第（六）项 行政强制", columns2],
  ["proactiveDisclosure.administrativeCharges", "第二十条第（八）项 行政事业性收费", columns3],
  ["proactiveDisclosure.procurement", "第二十条第（九）项 政府集中采购", columns4],
  ["requests.received", "一、本年新收政府信息公开申请数量", columns5],
  ["requests.carriedFromPriorYear", "二、上年结转政府信息公开申请数量", columns5],
  ["requests.outcomes.disclosed", "三、（一）予以公开", columns5],
  ["requests.outcomes.partlyDisclosed", "三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）", columns5],
  ["requests.outcomes.refused.stateSecret", "三、（三）不予公开 1.属于国家秘密", columns5],
  ["requests.outcomes.refused.otherLaw", "三、（三）不予公开 2.其他法律行政法规禁止公开", columns5],
  ["requests.outcomes.refused.securityOrStability", "三、（三）不予公开 3.危及“三安全一稳定”", columns5],
  ["requests.outcomes.refused.thirdPartyRights", "三、（三）不予公开 4.保护第三方合法权益", columns5],
  ["requests.outcomes.refused.internalManagement", "三、（三）不予公开 5.属于三类内部事务信息", columns5],
  ["requests.outcomes.refused.processInformation", "三、（三）不予公开 6.属于四类过程性信息", columns5],
  ["requests.outcomes.refused.enforcementCaseFile", "三、（三）不予公开 7.属于行政执法案卷", columns5],
  ["requests.outcomes.refused.registerEnquiry", "三、（三）不予公开 8.属于行政查询事项", columns5],
  ["requests.outcomes.unable.notHeld", "三、（四）无法提供 1.本机关不掌握相关政府信息", columns5],
  ["requests.outcomes.unable.requiresCreation", "三、（四）无法提供 2.没有现成信息需要另行制作", columns5],
  ["requests.outcomes.unable.unclearAfterAmendment", "三、（四）无法提供 3.补正后申请内容仍不明确", columns5],
  ["requests.outcomes.notProcessed.petitionOrComplaint", "三、（五）不予处理 1.信访举报投诉类申请", columns5],
  ["requests.outcomes.notProcessed.repeat", "三、（五）不予处理 2.重复申请", columns5],
  ["requests.outcomes.notProcessed.publishedMaterial", "三、（五）不予处理 3.要求提供公开出版物", columns5],
  ["requests.outcomes.notProcessed.excessive", "三、（五）不予处理 4.无正当理由大量反复申请", columns5],
  ["requests.outcomes.notProcessed.confirmOrReissue", "三、（五）不予处理 5.要求行政机关确认或重新出具已获取信息", columns5],
  ["requests.outcomes.otherHandling.combined", "三、（六）其他处理", columns5],
  ["requests.outcomes.all", "三、（七）总计", columns5],
  ["requests.carriedToNextYear", "四、结转下年度继续办理", columns5],
  ["reconsideration", "行政复议", columns6],
  ["litigation.direct", "行政诉讼 未经复议直接起诉", columns6],
  ["litigation.afterReconsideration", "行政诉讼 复议后起诉", columns6],
];
