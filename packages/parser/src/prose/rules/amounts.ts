/** Words that a total may carry: 各类政府信息, but not 财政信息. */
const general =
  '(?:(?:各类|各种|各项)(?:工作|统计|业务|行政)?|全部|所有|相关|有关|本部门|部门|机关|单位|政府|政务|公共|行政|法定|局|的|及|和|、|党务|村务|(?<=各类|各种|各项)[^,、和及与]{1,4}(?=政府信息))*';
/** What a total counts. */
export const information = `${general}(?:信息|消息|文件信息)`;
/** What a total counts by its full name. */
export const governmental = '(?:各类)?(?:政府|政务)信息';
/** What may stand between the words and their figure. */
export const amount =
  '(?:资源)?(?:的)?(?:总量|总数|总条数|条数|数量|数|量|情况|件数)?(?:共计|共有|共|合计|总计|累计|累计达|总共|达到|达|为|有|是|约|[:(].{0,12})*$';
/** Words for publishing. */
export const publish =
  '(?:主动公开|公开发布|对外公开|对外发布|对外公示|公开公示|公开|发布|更新|公布|编发|发表|录入|上传|制作|公开和更新|完成|(?<!双)公示|登载|推送)';
