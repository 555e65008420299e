const cites = '依据|根据|按照|依照|对照|针对|结合|围绕|落实|贯彻|执行';
const named = '((?:19|20)\\d{2}|上一?(?=年)|去(?=年))年?度?';
/** What is cited, or done to it: a law, a notice, a plan, an evaluation, a report. */
const document =
  '(?:条例|办法|规定|通知|意见|方案|计划|规划|要点|评估|测评|考核|检查|抽查|报告|年报|要求|文件|问题|部署|任务|标准|[修制]订|印发|颁布|修改)';
const mended = '(?:清理|整改|归档|下线|删除)';

/**
 * 依据2019年修订的《条例》，收到申请15件: the year of what a clause cites or tidies up. It has no figures of its
 * own year behind its comma. The group is the year.
 */
export const aside =
  `(?:(?:${cites})[^,。;:\\d]{0,16}?${named}(?!以来|[^,。;:]{0,40}?(?:统计|数据|显示))[^,。;:]{0,30}?${document}[^,。;:共]{0,20}?(?:,|(?=共))|` +
  `[对将]${named}的?[^,。;:]{2,24}?${mended}[^,。;:]{0,4},)`;
/** The characters that one begins with. */
export const asideFirst = '依根按对针结围落贯执将';
