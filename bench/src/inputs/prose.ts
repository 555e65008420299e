/** Sentences with figures, as reports have them under their headings; written for this purpose. */
const overview = [
  '本年度本单位依照条例要求推进公开工作，通过门户网站主动公开政府信息1286条，其中财政资金类92条、民生实事类147条、人事任免类18条。',
  '政务微信公众号发布消息432条，关注人数达到2.6万人；政务微博发布265条，回应网民留言73条，按时办结率为100%。',
  '全年举办新闻发布会4场，其中主要负责人出席2场；发布政策解读稿件36篇，图文解读占比58.3%。',
  '受理依申请公开27件，比上年增加5件，其中网上提交19件、信函6件、当面2件，均在法定期限内答复。',
  '全年召开公开工作会议3次，举办业务培训2期，参训86人次；配备专职工作人员2名、兼职人员11名。',
];
const problems = [
  '对照要求仍有不足：公开内容的更新不够及时，解读形式较为单一，基层人员对申请办理程序的掌握有待加强。',
  '下一步将完善目录管理，按季度检查栏目更新情况，组织不少于2期培训，并把公开工作列入年度考核，分值占4%。',
];

/** The paragraphs under each heading of the 2021 form that are not tables. */
export const prose = {
  overview: [...overview, ...overview.map((sentence) => `在镇村两级，${sentence}`)],
  problems: [...problems, ...problems],
  other: ['本年度未收取信息处理费。', '本报告电子版可在网站下载，联系电话与地址见网站首页。'],
};
