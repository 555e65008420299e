import { filled, type Sequences } from './sequence.ts';
import type { Token } from './tokens.ts';

/** Rows of the tables that regions drew before 2014, of which the 2014 table has none. */
const localRow =
  /全文电子化|提供服务类信息|网上咨询|现场接待|咨询电话|专栏页面访问|电子邮件申请|其[他它]形式申请|否决公开|对申请的答复|[免不]予公开范围|非本(?:部门|机关|单位)|内容不明确|行政申诉|新增的?行政规范性文件|检索费|邮寄费|收取费用总数|指定专职|实际支出/;

const fewestLocalRows = 3;

/**
 * Whether rows that bear the names of some of the 2014 table's stand in a region's own table: its columns and its
 * nesting are others, so that none of them is a cell of the official form.
 */
export function isLocalTable(tokens: readonly Token[], { statistics }: Sequences): boolean {
  const local = tokens.filter(({ kind, text }) => kind === 'label' && localRow.test(text)).length;
  return local >= fewestLocalRows && local * 2 >= filled(statistics).length;
}
