import type { CodebookEntry } from '@ogi-reports/schema/codebook';
import type { Text } from '../language.ts';

/** Labels that head several rows or columns, which the codebook knows only as parts of a cell's label. */
const groups: Record<string, string> = {
  '三、本年度办理结果': 'III. outcomes in the year',
  '（三）不予公开': '(3) disclosure refused',
  '（四）无法提供': '(4) unable to provide',
  '（五）不予处理': '(5) not processed',
  '（六）其他处理': '(6) otherwise handled',
  行政复议: 'administrative reconsideration',
  行政诉讼: 'administrative litigation',
  未经复议直接起诉: 'without prior reconsideration',
  复议后起诉: 'after reconsideration',
  申请人情况: 'applicants',
  法人或其他组织: 'legal persons or other organisations',
  信息内容: 'information',
  统计指标: 'indicator',
  单位: 'unit',
  统计数: 'figure',
  '一、主动公开情况': 'I. proactive disclosure',
  '（二）通过不同渠道和方式公开政府信息的情况': '(2) disclosure by channel',
  '二、回应解读情况': 'II. responses and interpretation',
  '（二）通过不同渠道和方式回应解读的情况': '(2) responses and interpretation by channel',
  '三、依申请公开情况': 'III. disclosure on request',
  '八、机构建设和保障经费情况': 'VIII. organisation and budget',
  '九、政府信息公开会议和培训情况': 'IX. meetings and training',
};

/** The printed rule in the corner of table three. */
export const printedRule: Text = {
  zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  en: '(In each column, items one plus two equal items three plus four)',
};

/** A label that heads others, in both languages. */
export function groupLabel(zh: string): Text {
  const item = /^第二十条第（(.)）项$/.exec(zh)?.[1];
  return { zh, en: item ? `Article 20(${'一二三四五六七八九十'.indexOf(item) + 1})` : (groups[zh] ?? zh) };
}

/** A row's own label as printed; the English term is the codebook's, with the printed number before it. */
export function rowLabel(entry: CodebookEntry): Text {
  const number = /^(?:([一二三四五六七八九])、|（(.)）|(\d)\.)/.exec(entry.row.zh);
  const place = number?.[1] ?? number?.[2];
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  const count = '一二三四五六七八九'.indexOf(place ?? '零');
  const printed = number?.[1]
    ? `${roman[count]}. `
    : number?.[2]
      ? `(${count + 1}) `
      : number?.[3]
        ? `${number[3]}. `
        : '';
  return { zh: entry.row.zh, en: `${printed}${entry.row.en}` };
}
