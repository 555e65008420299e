/** Words that name a request for information, and not one for a licence or a subsidy. */
export const request =
  /依申请公开|依申请|信息公开(?:的)?申请|公开(?:的)?申请|申请公开|公开信息申请|信息申请|信息公开(?:类)?事项/;
/** Words for receiving one. */
export const receive = /收到|收|受理|接到|接收|接受|接|收取/;
/** What may stand between receiving and 申请 without making it an application for something else. */
export const plainly =
  '(?:公民|法人|和|或者?|及|与|、|其[他它]|组织|群众|社会|公众|自然人|企业|并|办理|答复|回复|办结|单位|各类|各种|书面|有效|正式|政府|政务|信息|公开|依|向|我|本|局|镇|乡|街道|提出|提交|递交|有关|相关|要求|获取|查询|查阅|共|计|新|处理|邮寄|网络|网上|网站|线上|线下|信函|信件|现场|当面|传真|邮件|电子|平台|方式|形式|渠道|途径|通过|全年|本年度?|人|的|了|到|来自|社会各界|“|”|\\d|年|\\(|\\)){0,16}';
/** Applications for something else. */
export const otherRequests =
  /许可|低保|补贴|补助|救助|登记|项目申|贷款|职称|企业申请|仲裁|执行申请|强制|受理点|转办|补正|来信|来函/;
/** 推进审批服务，收到申请4364件: work that takes applications too; said without a word of disclosure, they are its. */
export const otherWork =
  /^(?!.*(?:依申请公开|信息公开|申请公开)).*(?:审批|许可|服务事项|政务服务|网审|办件|登记|补贴|热线|12345)/;
/** What is done about requests and is none: 咨询依申请公开30次, 申请表50份. */
export const noRequest =
  /咨询|(?<!累)计收|申请表|文书|指南|窗口|示范|案例|审核|指导|协助|协调|会商|转办|提供.{0,4}申请人|未(?:收到|受理|接)|没有收到|^其中涉及/;
/** Sentences whose cases are of another kind than requests for information. */
export const otherCases = new RegExp(`${otherRequests.source}|复议|诉讼|信访|投诉|建议|提案`);
/** A sentence that counted requests as received and has not turned to what became of them. */
export const partsOfReceived =
  /(?:收到|新收|受理|接收)[^。;]{0,24}(?:申请|依申请公开)(?:(?!办结|答复|结转|予以|办理)[^。;])*$/;
