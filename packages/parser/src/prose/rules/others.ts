import { money, type Rule } from './rule.ts';

/** Shares, money and figures that say nothing of disclosure work. */
export const percentageRules: Rule[] = [{ topic: 'percentage', words: /(?:)/, unit: /^(?:%|‰|个百分点)$/ }];

/** How often something was looked at or by how many followed: never a count of disclosure. */
export const audienceRules: Rule[] = [
  {
    topic: 'other',
    words:
      /访问|点击|浏览|阅读|粉丝|订阅|关注(?:人|用户|量|数|者)|下载|安装|点赞|转发[量数]|播放|收看|注册用户|用户数|页面总数|查阅利用|查询量|使用量|检索(?:服务|量|次)|搜索|智能问答|曝光|受众|获赞|热度|指数|(?:展示|推荐|传播)量|(?:用户|会员|听众|观众|读者|成员)(?:数|量|总数|规模|人数)?(?:已经?|现有?|累计|总共|共计?|达到?|突破|超过?|逾|近|为|有|约)*$/,
  },
];

export const moneyRules: Rule[] = [
  { topic: 'fees', words: /信息处理费/ },
  { topic: 'fees', words: /(?:)/, near: /信息处理费|收费通知/, unit: money },
  {
    topic: 'fees',
    cell: { '2021': 'proactiveDisclosure.administrativeCharges.amount' },
    words: /行政事业性收费/,
    unit: money,
  },
  {
    topic: 'procurement',
    cell: { '2019-trial': 'proactiveDisclosure.procurement.amount' },
    words: /集中采购.*(?:金额|资金)|采购总金额/,
    unit: money,
  },
  { topic: 'procurement', words: /采购/, unit: money },
  {
    topic: 'other',
    cell: 'resources.dedicatedBudget',
    words: /信息公开.{0,6}(?:专项)?经费/,
    not: /三公/,
    unit: money,
  },
  {
    topic: 'fees',
    cell: { '2014-table': 'requestFees.charged' },
    words: /(?:信息公开|依申请|公开信息).{0,8}(?:收费|费用)(?:总?金额|情况|数额|总额)?(?:共|为|是|:)*$/,
    unit: /^$/,
  },
  {
    topic: 'fees',
    cell: { '2014-table': 'requestFees.charged' },
    words: /(?:收费|收取|费用|减免)/,
    not: /罚|诉讼费|经济|损失|减免|免收/,
    near: /信息公开|依申请|收费|减免|申请|检索|复制/,
    unit: money,
  },
  { topic: 'fees', words: /公开费用|检索费|复制费|邮寄费|收取.*费/, unit: money },
  { topic: 'other', words: /(?:)/, unit: money },
];
