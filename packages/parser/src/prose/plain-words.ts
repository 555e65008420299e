import { total } from './cells.ts';
import type { Draft } from './drafts.ts';

const published =
  '(?:主动|对外|向社会|新增|及时|积极|均|已|集中|共|累计|全年|经审核)*(?:公开|发布|更新|公布|编发|公示|录入|发表|制作|推送)(?:\\([^()]*\\))?';
const anyInformation =
  '(?:各类|各种|各项|全部|所有|有关|相关|法定|主动|政府|政务|党务|村务|公共|公开|更新|发布|转发|工作|机关|部门|单位|统计|业务|行政|的|了|和|、)*(?:信息|消息)?';
const amount = '(?:资源)?(?:公开)?(?:[的总数量条件共合计累达到为有是约:]|情况)*(?:\\([^()]*\\))?$';

/** 2022年我局共主动公开政府信息120条: an agency, a verb and information, and no word that narrows it. */
const plainTotal = new RegExp(
  `^(?:\\d{1,2}[、.])?(?:其中)?[^、,;“"《]{0,28}?${published}${anyInformation}${amount}|^[^、]{0,28}信息(?:主动|公开|更新|发布|总|数|量)+${amount}|(?:共.*等|等各类)(?:政府|政务)?信息${amount}`,
);
/** 通过网站、公告栏等形式: however many ways they name, it is all of them. */
const means = /^.*(?:等(?:多种|各种|各类|其他)?|不同|各类)(?:形式|方式|平台|渠道|途径|载体|媒介|媒体)/;
const narrowing =
  /围绕|关于|涉及|领域|方面|栏|网|平台|微信|微博|公众号|号发|媒体|窗口|大厅|社区|学校|医院|企业/;

const sites =
  '(?:网站|官网|门户|门户网|政务网|公开网|服务网|公众网|信息网|政府网|外网|政府在线|子站|站群|公开平台|信息平台|集约化平台)';
const plainSite = new RegExp(
  `${sites}(?:\\([^()]*\\)|上|平台|共|累计|全年|(?:19|20)\\d\\d年度?)*(?:${published}${anyInformation}(?:文章|稿件)?|信息(?:更新|发布))?${amount}`,
);
const accounts = '(?:微信|公众号|公众平台|服务号|订阅号|微博)';
const plainAccount = new RegExp(
  `${accounts}(?:账号|平台|[“"][^”"]*[”"]|上|共|累计|全年|(?:19|20)\\d\\d年度?)*(?:(?:${published}|发文|推文|推出|推送)${anyInformation}(?:文章|图文|微信|微博|推文|内容|稿件|作品)?)?${amount}`,
);
const plainRequests =
  /(?:收到|收|受理|接到|接收|接受|新收|接)[^,“"]{0,24}(?:申请|公开)(?:政府|政务)?(?:信息)?(?:申请|事项|件|的|总|数|量|共|计|累|达|为|有|:)*$|申请(?:公开)?(?:政府|政务)?(?:信息)?(?:申请|事项|件|办理|的|总|数|量|共|计|累|达|为|有|受理|收到|:)*$/;
const narrowRequests = /涉及(?!我|本)|关于|转[办交来]|属于/;
const plainInterpretations =
  /^(?:[^、和及与]|及时)*解读(?:信息|稿件?|材料|文章|产品|类)*(?:发布)?(?:[的总数量条篇件共合计累达到为有是约:])*$|政策问答$/;
/** One form of interpretation, or the documents that were interpreted and not what was written on them. */
const oneKind = /视频|数据|音频|动[漫画]|H5|专家|上级|文件(?:进行)?了?解读$/;
const plainDisputes = /(?:复议|诉讼|应诉|起诉)(?:案件?|申请|事项|的|总|数|量|共|计|为|有|:)*$/;
const plainEvents = /(?:发布会|访谈)(?:栏目|活动|节目)?(?:总|次|数|量|期|共|计|为|有|:)*$/;
/** (文字解读18篇、新闻发布会5次: in brackets stands how something else was done. */
const inBrackets = /\([^()]*$/;

/** Whether a figure may cover less or more than its cell counts: by its words, or as it counts issues of several items. */
export const isOfUnclearExtent = (draft: Draft): boolean =>
  (/^[期批]/.test(draft.unit ?? '') && (draft.cell?.startsWith('proactiveDisclosure.') ?? false)) ||
  (draft.value > 0 && draft.meant === draft.cell && !isPlain(draft));

/** Whether the words of a figure say no more and no less than what its cell counts. */
function isPlain({ cell, words, start, passage: { text, headings } }: Draft): boolean {
  const bare = words.replace(means, '');
  if (cell === total) return plainTotal.test(bare) && !narrowing.test(bare);
  if (cell?.endsWith('.website'))
    return plainSite.test(words) || (plainTotal.test(bare) && !narrowing.test(bare));
  if (/\.(?:wechat|weibo)$/.test(cell ?? '')) return plainAccount.test(words) || plainTotal.test(bare);
  if (cell === 'requests.received.total')
    return (
      plainRequests.test(words) &&
      !narrowRequests.test(words) &&
      /依申请|信息公开|公开.{0,4}申请|申请公开/.test(words + headings + text)
    );
  if (cell === 'interpretationAndResponse.policyInterpretations')
    return plainInterpretations.test(words) && !oneKind.test(words);
  if (/^(?:reconsideration|litigation)\.total$/.test(cell ?? '')) return plainDisputes.test(words);
  if (!/pressConferences$|onlineInterviews$/.test(cell ?? '')) return true;
  return plainEvents.test(words) && !inBrackets.test(text.slice(Math.max(0, start - 80), start));
}
