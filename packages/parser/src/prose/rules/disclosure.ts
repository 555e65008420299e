import { items, pieces, type Rule } from './rule.ts';

/** Words that a total may carry: 各类政府信息, but not 财政信息. */
const general =
  '(?:(?:各类|各种|各项)(?:工作|统计|业务|行政)?|全部|所有|相关|有关|本部门|部门|机关|单位|政府|政务|公共|行政|法定|局|的|及|和|、|党务|村务)*';
const information = `${general}(?:信息|消息|文件信息)`;
const amount =
  '(?:资源)?(?:的)?(?:总量|总数|总条数|条数|数量|数|量|情况|件数)?(?:共计|共有|共|合计|总计|累计|累计达|总共|达到|达|为|有|是|约|[:(].{0,12})*$';
const publish =
  '(?:主动公开|公开发布|对外公开|对外发布|对外公示|公开公示|公开|发布|更新|公布|编发|发表|录入|上传|制作|公开和更新|完成|公示|登载|推送)';

const webSite =
  /(?:网站|官网|门户|政务(?:公开|服务)?网|信息网|公开网|外网|专网|子站|站群|(?:信息|政务)公开(?:网|平台)|(?:信息|政务)公开(?:专栏|栏目?|目录).{0,6}(?:公开|发布|录入|更新)|公开平台|集约化平台|信息平台)/;
const weChat = /微信|公众号|公众平台|微信号|订阅号|服务号|推文|推送(?:文章|图文)?$|原创(?:内容|文章|图文)$/;
const weibo = /微博/;
const otherChannels =
  /公开栏(?!目)|宣传栏|公示栏|公告栏|电子屏|显示屏|大屏|广播|电视|报刊|报纸|日报|电台|媒体|头条|抖音|快手|视频号|短信|客户端|APP|QQ|手机报|查阅点|查阅室|档案馆|图书馆|横幅|喇叭|传单|发布会|南方号|内网|宣传平台|新闻平台|入户|海报|手册|简报/i;
const reported = /报送|上报|采用|录用|转载|采编|被.{0,6}(?:采|录)/;
const several = /等|、|和|及|与|多种|各类(?:渠道|平台)|双微|两微|不同(?:渠道|方式)/;

/** Publication over one channel. Several channels at once have no cell, but for the total of them all. */
const channelRules: Rule[] = [
  {
    topic: 'disclosure-total',
    cell: 'proactiveDisclosure.itemsDisclosed',
    words: new RegExp(
      `等(?:多种|各种|各类)?(?:渠道|方式|平台|途径|形式|载体|媒体)(?:累计|共|全年)*主动公开${information}${amount}`,
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
    words: /政府公报(?:公开|发布|刊登)/,
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    words: /(?:微博.{0,4}微信|微信.{0,4}微博|双微|两微)/,
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    words: new RegExp(`(?:${weChat.source}|${weibo.source}|${webSite.source})[^公发推更录]{0,8}等`),
    not: /等(?:网站|微博)|等.{0,8}主动公开.{0,4}信息|等(?:各类|政府|政务)?信息/,
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    cell: 'proactiveDisclosure.channels.wechat',
    words: weChat,
    not: new RegExp(`${weibo.source}|${webSite.source}|${otherChannels.source}|信息公开|等方式`, 'i'),
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    cell: 'proactiveDisclosure.channels.weibo',
    words: weibo,
    not: new RegExp(`${weChat.source}|${webSite.source}|${otherChannels.source}`, 'i'),
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    words: /(?:专栏|专题|栏目|板块|模块|专区|公开目录)|(?:网站|平台).*[^各]类$/,
    not: /(?:信息|政务)公开(?:专栏|栏目?|目录).{0,6}(?:公开|发布|录入|更新)/,
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    cell: 'proactiveDisclosure.channels.website',
    words: webSite,
    not: new RegExp(`${weChat.source}|${weibo.source}|${otherChannels.source}`, 'i'),
    unit: items,
  },
  {
    topic: 'disclosure-channel',
    cell: 'proactiveDisclosure.channels.other',
    words: /其[他它](?:方式|形式|渠道|途径)(?:主动)?公开/,
    unit: items,
  },
  { topic: 'disclosure-channel', words: otherChannels, unit: items },
];

/** Interpretation of policy. A list of documents with their interpretation is none. */
export const interpretationRules: Rule[] = [
  {
    topic: 'interpretation',
    cell: 'interpretationAndResponse.policyInterpretations',
    words: /解读|政策问答|政策解$/,
    not: /规范性文件解读|文件(?:及|和|与|、)(?:其)?(?:相关)?解读|通知.{0,4}解读|回应解读|解读(?:率|比例)|占/,
    unit: /^(?:条|篇|件|份|则|个|次|期|篇次|条次|场|场次|部)$|^$/,
  },
  { topic: 'interpretation', words: /解读/, unit: pieces },
];

/** All that was disclosed in the year, kinds and channels together. */
const totalRules: Rule[] = [
  {
    topic: 'disclosure-category',
    words: /(?:依申请公开|不予公开|免予公开|涉及国家秘密).{0,8}(?:信息|文件|公文)/,
    unit: items,
  },
  {
    topic: 'disclosure-category',
    words: /其[他它余].{0,8}(?:公开|信息)|新闻发布信息/,
    unit: items,
  },
  {
    topic: 'disclosure-total',
    cell: 'proactiveDisclosure.itemsDisclosed',
    words: new RegExp(`${publish}了?(?:全文电子化)?(?:的)?${information}${amount}`),
    unit: items,
  },
  {
    topic: 'disclosure-total',
    cell: 'proactiveDisclosure.itemsDisclosed',
    words: new RegExp(
      `(?:等)?(?:方面|领域|内容)?(?:各类|等政府|等政务|等方面)${information}${amount}|等${information}(?:共计|共|合计|总计|累计|总共).{0,3}$`,
    ),
    not: /其[他它]|(?<!各)类信息/,
    unit: items,
  },
  {
    topic: 'disclosure-total',
    cell: 'proactiveDisclosure.itemsDisclosed',
    words: new RegExp(`${publish}.{4,}等${information}${amount}`),
    not: /其[他它]|领域|方面/,
    unit: items,
  },
  {
    topic: 'disclosure-total',
    cell: 'proactiveDisclosure.itemsDisclosed',
    words: new RegExp(
      `(?:政府信息|政务信息)(?:主动)?公开${amount}|(?:政府|政务)信息(?:公开)?(?:共|总|数量|累计).{0,6}$`,
    ),
    not: /其[他它]|类信息|(?:信息公开)$/,
    unit: items,
  },
  {
    topic: 'disclosure-total',
    cell: 'proactiveDisclosure.itemsDisclosed',
    words:
      /(?:信息(?:主动)?公开|主动公开|主动发布|公开信息|新增主动公开)(?:共|共计|合计|总计|累计|达到?|为|有|了)*$|(?:^|全年|共计?|累计|合计|总计)(?:主动)?(?:公开|发布)(?:了|共|共计|为|达)*$/,
    not: /栏目|专栏|等信息公开|类信息公开|领域信息公开|[^政府务]信息公开$/,
    unit: items,
  },
];

/** Where information went, how much it was, and of what kinds. */
export const disclosureRules: Rule[] = [
  ...channelRules,
  ...totalRules,
  {
    topic: 'disclosure-category',
    words:
      /信息|动态|公告|公示|通知|文件|公开|发布|类|预算|决算|规划|计划|总结|概况|职能|机构|指南|年报|报告|政策|法规|其[他它]/,
    unit: pieces,
  },
];

export { several, webSite, weChat, weibo };
