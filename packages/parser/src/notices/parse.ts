import type { NoticeRow } from './row.ts';

/** What is found of a report: its tables, its text, and whose it is. */
export const parseNotices: readonly NoticeRow[] = [
  [
    'parse/row-unplaced',
    'warning',
    ['一行的数字放不准', 'The figures of a row cannot be placed'],
    [
      '数字比统一格式的栏目多或少，而空格已经丢失，放在哪一栏都是猜测，因此不取值。请对照原文补录。',
      'There are more or fewer figures than the form has columns, and empty cells are gone, so that any place would be a guess. None was taken; add them by hand from the source.',
    ],
  ],
  [
    'parse/not-a-number',
    'warning',
    ['应为数字之处不是数字', 'No number where one was expected'],
    [
      '单元格写的是文字、几个数字或不合规定的数，原样保留，不取值。',
      'The cell holds words, several figures or a figure the form does not allow. It is kept as it stands, without a value.',
    ],
  ],
  [
    'parse/doubtful',
    'info',
    ['取值存疑', 'Read with doubt'],
    [
      '行名不全、栏序不一或数字相连，只有一种读法说得通。请核对。',
      'A label is cut, columns disagree or figures stand together, and only one reading fits. Compare with the source.',
    ],
  ],
  [
    'parse/claim-doubtful',
    'info',
    ['正文取值存疑', 'A figure of the text read with doubt'],
    [
      '正文对同一项给出几个数，与表格不同，分项大于总数，或没有写明年度、是否为全部。请核对。',
      'The text gives several figures for one cell, another than the table or a part beyond its whole, or does not say of which years it is or whether of all. Compare with the source.',
    ],
  ],
  [
    'parse/torn-figure',
    'warning',
    ['数字被空格拆开', 'Blanks within a figure'],
    [
      '正文中的数字被空格拆成几段，原数无法确定，不取值。请对照原文补录。',
      'Blanks part the digits of a figure in the text. What it was cannot be told, so it was not read; add it from the source.',
    ],
  ],
  [
    'parse/several-columns',
    'warning',
    ['一行有几栏数字', 'Several columns of figures'],
    [
      '各栏为不同年度、累计或不同单位，无法确定哪一栏是本单位本年的数，均未取值，另存于 extra。',
      "The columns are of several years, running totals or parts of a jurisdiction; none is known to be this agency's for the year. They are kept in `extra`.",
    ],
  ],
  [
    'parse/form-not-given',
    'warning',
    ['未给出的表式', 'A form that was not given'],
    [
      '只按给出的表式读取（readTables 的 forms），而此表采用另一种表式，未取值，各行另存于 extra。请一并给出该表式。',
      'Only the forms that `readTables` was given are read, and this table follows another. Its rows are kept in `extra`; give that form as well.',
    ],
  ],
  [
    'parse/local-row',
    'info',
    ['本地增加的行', 'A local row'],
    [
      '统一格式中没有这一行，另存于 extra，不计入任何单元格。',
      'The official form has no such row. It is kept in `extra` and counted in no cell.',
    ],
  ],
  [
    'parse/table-of-another-year',
    'warning',
    ['另一年度的表', 'A table of another year'],
    [
      '报告把上年的表印在本年的表旁边。只读取标有本报告年度的表。',
      "Reports print last year's table beside their own. Only the one under the report's own year is read.",
    ],
  ],
  [
    'parse/other-table',
    'warning',
    ['不是统一格式的表格', 'A table of no official form'],
    [
      '2014 年以前各地自拟的附表，或另加的统计表。各栏含义不一，各行另存于 extra，不计入任何单元格；行名和栏名都明白的数字另记为 claims。',
      "An annex of an agency's own design, as before 2014, or one added to the form. What its columns hold differs, so its rows are kept in `extra` and counted in no cell; figures with a known row and column are claims too.",
    ],
  ],
  [
    'parse/unread-text',
    'info',
    ['表内有未使用的文字', 'Text inside a table that no cell took'],
    ['请确认其中没有漏读的数字。', 'Check that it holds no figure that was missed.'],
  ],
  [
    'parse/rearranged',
    'info',
    ['表格已重新排列', 'A table was put into another arrangement'],
    [
      '行列互换、行名与数字分在两处或数字写在行名之前；行数与每行栏数一一对应，据此取值。请核对。',
      'Rows and columns are exchanged, labels and figures stand apart, or figures stand before their labels. Rows and columns match one for one, and the figures were read so. Compare with the source.',
    ],
  ],
  [
    'parse/layout-unread',
    'warning',
    ['无法读取的排列', 'An arrangement that cannot be read'],
    [
      '行名与数字分开，或提取时去掉了重复的行，无法确定各数属于哪一行，未取值。请改用原网页或原文件。',
      'Labels and figures stand apart, or repeated lines were dropped: whose figures they are cannot be told, so they were not read. Use the page or the file itself.',
    ],
  ],
  [
    'parse/table-unread',
    'warning',
    ['有表格没有读到', 'A table that was not read'],
    [
      '应有表格的部分没有读到表格，或统一格式的行名带着数字而排列无法识别。表格可能是图片、框架、附件或由脚本显示。请核对原文，并提供含有表格的文件。',
      'A section that holds a table has none that could be read, or rows of the forms stand with figures in an arrangement that is not known. The table may be a picture, a frame, an attachment or filled in by a script. Look at the source, and provide the file that holds it.',
    ],
  ],
  [
    'parse/second-report',
    'warning',
    ['文中另有一份报告', 'A second report in the document'],
    [
      '只读取了第一份。请把几份报告分开，逐份解析。',
      'Only the first was read. Split the reports and parse each by itself.',
    ],
  ],
  [
    'parse/agency-unresolved',
    'warning',
    ['未能确定机关', 'The agency was not resolved'],
    [
      '机关名称没有写出、区划表中没有，或同名者不止一个。请在记录中填写机关编号。',
      'The name is not printed, not in the table of divisions, or shared by several. Fill in the agency id.',
    ],
  ],
  [
    'parse/year-unresolved',
    'warning',
    ['未能确定年度', 'The year was not resolved'],
    [
      '标题、统计期限和日期都没有说明报告年度。请在记录中填写。',
      'Neither title, period nor dates tell the reporting year. Fill it in.',
    ],
  ],
  [
    'parse/period-broken',
    'info',
    ['统计期限的日期残缺', 'The dates of the period are broken'],
    [
      '复制时丢了字，日期不全。年度另由标题等处确定。',
      'Characters were lost in copying. The year is taken from the title and other places.',
    ],
  ],
];
