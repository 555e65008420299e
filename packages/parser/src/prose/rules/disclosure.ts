import { amount, information, publish } from './amounts.ts';
import { channelRules } from './channels.ts';
import { items, pieces, type Rule } from './rule.ts';

/** Interpretation of policy. A list of documents with their interpretation is none. */
export const interpretationRules: Rule[] = [
  {
    topic: 'interpretation',
    words: /^(?:并|均|同步|配套|其中)*解读$/,
    near: /文件\d+[件份个部][^。;]*$/,
    unit: pieces,
  },
  {
    topic: 'interpretation',
    words:
      /解读.{0,10}(?:直播|宣讲|宣传|活动|培训|辅导|讲座|座谈|访谈|会$)|(?:培训|讲座|座谈会|宣讲会?|活动|直播).{0,6}解读|^转[载发].{0,8}解读/,
  },
  {
    topic: 'interpretation',
    cell: 'interpretationAndResponse.policyInterpretations',
    words: /解读|政策问答|政策解$/,
    not: /规范性文件解读|(?:法规|政策|通知|公告|动态|规划)(?:、|以及|和|及|与)(?:其|相关|配套)*解读|会议解读|文件(?:及|和|与|、)(?:其|相关|政策|配套)*解读|通知.{0,4}解读|回应解读|解读(?:率|比例|和|及|与)|解读(?:信息|材料|稿件|文章|文件|内容)?(?:、|等)(?!.*解读)|占/,
    notNear: /公报[^。;]*刊/,
    unit: /^(?:条|篇|件|份|则|个|项|次|期|篇次|条次|场|场次|部)$|^$/,
  },
  { topic: 'interpretation', words: /解读/, not: /解读[^,]{0,4}、.*等.*信息/, unit: pieces },
  {
    topic: 'interpretation',
    words: /^(?:其中)?(?:图文|图表|图解|图片|文字|音频|视频|动漫|动画|专家|H5)$/,
    near: /解读/,
    unit: pieces,
  },
];

/** 制定规范性文件3件，公开3件: of the documents that the clause before counts. */
const ofDocuments =
  /(?:文件|预算|决算|建议|提案|处罚|许可|决定|合同|项目)[^,。;]{0,6}\d+[余多]?[件份条个项批][^。;]*$/;
/** 报送政务信息200条，公开120条: of what was sent elsewhere, likewise. */
const ofOthersUse = new RegExp(`${ofDocuments.source}|(?:报送|上报|送交|采用|录用)[^,。;]{0,8}\\d[^。;]*$`);

/** 部门决算公开信息12条: of one kind. */
const ofOneKind =
  '(?:预算|决算|经费|采购|财政|执法|许可|处罚|收费|征地|拆迁|招投标|招生|环评|人事|任免)公开信息';

/** All that was disclosed in the year, kinds and channels together. */
const totalRules: Rule[] = [
  { topic: 'disclosure-category', words: /^(?:其中)?(?:全部|均|已)*主动公开$/, near: ofDocuments },
  {
    topic: 'disclosure-category',
    words: /^(?:及时|补充)?更新(?:了)?(?:信息|内容)/,
    near: /(?:删除|清理|补录|整改|修改|修订|归档|下线|撤下)[^。;]*$/,
  },
  {
    topic: 'disclosure-category',
    words: /(?<![各等])(?:领域|方面)(?:共|累计|主动)*(?:公开|发布)(?:政府|政务)?信息/,
    unit: items,
  },
  {
    topic: 'disclosure-category',
    words: /(?:依申请公开|不予公开|免[予于]公开|涉及国家秘密).{0,8}(?:信息|文件|公文)/,
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
    words: new RegExp(
      `${publish}了?(?:全文电子化)?(?:(?:19|20)\\d{2}年度?)?(?:的)?(?:${information}|政务)${amount}`,
    ),
    not: new RegExp(`^推送(?:信息|消息)$|(?:执法|许可|处罚|信用|双|任前|结果)公示|${ofOneKind}`),
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
    words: new RegExp(`${publish}.{1,}[、,].{1,}等${information}${amount}`),
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
    words: /(?:^|全年|共计?|累计|合计|总计)(?:主动)?(?:公开|发布)(?:了|共|共计|为|达)*$/,
    not: /主动公开/,
    notNear: ofOthersUse,
    unit: items,
  },
  {
    topic: 'disclosure-total',
    cell: 'proactiveDisclosure.itemsDisclosed',
    words:
      /(?:信息(?:主动)?公开|主动公开|主动发布|公开信息|新增主动公开)(?:共|共计|合计|总计|累计|达到?|为|有|了)*$|(?:公开|发布)总(?:数|量|数量|条数)(?:\([^()]{1,8}\))?(?:为|是|共|:)*$/,
    not: new RegExp(
      `栏目|专栏|${ofOneKind}|等信息公开|类信息公开|领域信息公开|(?<!政府|政务|党务|公共|[,:年]|^)信息公开$`,
    ),
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
