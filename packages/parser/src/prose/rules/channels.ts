import { amount, governmental, information } from './amounts.ts';
import { items, type Rule } from './rule.ts';

/** Channels by the words that name them. */
export const webSite =
  /(?:网站|官网|门户|政府网|政府在线|政务(?:公开|服务)?网|公众(?:信息)?网|信息网|公开网|外网|专网|子站|站群|(?:信息|政务)公开(?:网|平台)|(?:信息|政务)公开(?:(?:专栏|栏目?).{0,6}(?:公开|发布|录入|更新)|目录.{0,6}(?:公开|发布|录入))|公开平台|集约化平台|信息平台)/;
const weChatName = /微信(?!.{0,4}群)|公众号|公众平台|微信号|订阅号|服务号|推文/;
export const weChat = new RegExp(`${weChatName.source}|推送(?:文章|图文)?$|原创(?:内容|文章|图文)$`);
export const weibo = /微博/;
const otherChannels =
  /官微|公开栏(?!目)|宣传栏|公示栏|公告栏|电子屏|显示屏|大屏|广播|电视|报刊|报纸|日报|电台|媒体(?![“"])|头条|抖音|快手|视频号|短信|客户端|APP|QQ|手机报|微信(?:工作|公共)?群|朋友圈|网格群|查阅点|查阅室|档案馆|图书馆|横幅|喇叭|传单|发布会|南方号|内网|宣传平台|新闻平台|入户|海报|手册|简报/i;
/** What is said of a channel and is no publication. */
const noPublication =
  /通报|抽查|检查|监测|整改|巡查|考核|评估|收到|受理|办理|维护|升级|改版|清理|处理|留言|错|普查|扣分|关停|排名|得分|故障|漏洞|备案|注销|整合|迁移|问题|自查|排查|删除|下线|群发|检测|测试|测评|演练|巡检|督查|扫描|备份|培训/;
const reported = /报送|上报|送交|移交|转送|采用|录用|转载|采编|被.{0,6}(?:采|录)/;
/** One kind of what a site publishes, and not all of it: 网站公开财政信息1条. */
const oneKind =
  /(?:公开|发布|公布|公示)了?(?:(?!等|各类|各种|各项|、|政府信息|政务信息|信息公开|公开|发布|公布)[^,]){0,12}(?:财政|预算|决算|预决算|三公|人事|招聘|采购|招标|规划|处罚|许可|执法|收费|公文|文件|法规|制度|职责|名单|领域|方面)(?:经费|情况|公示|结果|类)?(?:信息|文件)?(?:共|共计|合计|累计)?$|(?:公开|发布|公示|公布)(?:行政执法|行政处罚|行政许可)[^,]*信息/;
/** 县政府网站和七彩云平台公开23条: over two channels, one of which has no cell. */
const siteAndOther =
  /(?:网站|官网|门户网?|公开网)(?:和|及|与|以及|、)[^,公]{2,14}(?:共|累计|主动)*(?:公开|发布)/;
/** Words that tell of more than one channel. */
export const several = /等|、|和|及|与|多种|各类(?:渠道|平台)|双微|两微|不同(?:渠道|方式)/;

/** Publication over one channel. Several channels at once have no cell, but for the total of them all. */
export const channelRules: Rule[] = [
  {
    topic: 'disclosure-channel',
    words: /(?:在|被|通过)《(?!条例|[^》]*(?:规定|办法|公报|网|网站)》)[^》]+》/,
    unit: items,
  },
  {
    topic: 'disclosure-total',
    cell: 'proactiveDisclosure.itemsDisclosed',
    words: new RegExp(
      `(?:等|不同)(?:多种|各种|各类)?(?:渠道|方式|平台|途径|形式|载体|媒体|媒介)(?:[和与](?:方式|渠道|途径))?(?:累计|共|全年|上)*(?:主动公开${information}|公开${governmental})${amount}`,
    ),
    not: /其[他它](?:渠道|方式|平台|途径|形式)/,
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    words: new RegExp(`${reported.source}|不同(?:渠道|方式)|新闻(?:网站|媒体)|其[他它]网站`),
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    cell: 'proactiveDisclosure.channels.gazette',
    words: /政府公报》?(?:上|中)?(?:公开|发布|刊登|登载)/,
    unit: /^(?:条|篇|件|份|则)$|^$/,
  },
  {
    topic: 'disclosure-channel',
    words: /(?:微博.{0,4}微信|微信.{0,4}微博|双微|两微)/,
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    words: new RegExp(`(?:${weChat.source}|${weibo.source}|${webSite.source})[^公发推更录]{0,8}等`),
    not: /等(?:网站|微博)|等.{0,8}主动公开.{0,4}信息|等(?:各类|政府|政务)?信息(?!(?:公开|发布)?(?:平台|渠道|网站|系统))/,
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    cell: 'proactiveDisclosure.channels.wechat',
    words: weChat,
    not: new RegExp(
      `${noPublication.source}|${weibo.source}|${webSite.source}|${otherChannels.source}|信息公开|等方式`,
      'i',
    ),
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    cell: 'proactiveDisclosure.channels.weibo',
    words: weibo,
    not: new RegExp(
      `${noPublication.source}|${weChatName.source}|${webSite.source}|${otherChannels.source}`,
      'i',
    ),
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    words:
      /(?:专栏|专题|栏目|板块|模块|专区|公开目录)|(?:网站|平台|官网|门户|政府网|信息网|公开网).*[^各]类(?:信息)?(?:$|[和及与、])/,
    not: /(?:信息|政务)公开(?:专栏|栏目?|目录).{0,6}(?:公开|发布|录入|更新)/,
    unit: items,
  },
  { topic: 'disclosure-channel', words: oneKind, near: webSite, unit: items },
  {
    topic: 'disclosure-channel',
    cell: 'proactiveDisclosure.channels.website',
    words: webSite,
    not: new RegExp(
      `${noPublication.source}|${siteAndOther.source}|为主(?:要|阵地|渠道|载体)|${weChatName.source}|${weibo.source}|${otherChannels.source}`,
      'i',
    ),
    unit: items,
  },
  { topic: 'disclosure-channel', words: /(?:网上|互联网|网络)(?:主动)?(?:公开|发布)/, unit: items },
  {
    topic: 'disclosure-channel',
    cell: 'proactiveDisclosure.channels.other',
    words: /其[他它](?:方式|形式|渠道|途径)(?:主动)?公开/,
    unit: items,
  },
  { topic: 'disclosure-channel', words: otherChannels, unit: items },
];
