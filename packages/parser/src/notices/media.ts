import type { NoticeRow } from './row.ts';

/** What is found of a document's medium. */
export const mediaNotices: readonly NoticeRow[] = [
  [
    'media/undecodable-characters',
    'warning',
    ['有无法解码的字符', 'Characters that could not be decoded'],
    [
      '编码声明有误或文件受损，个别字符读不出。请核对这些位置，或重新下载。',
      'The declared charset is wrong or the file is damaged. Compare these places with the page, or download it again.',
    ],
  ],
  [
    'media/hidden-content-read',
    'info',
    ['读取了页面中隐藏的内容', 'Content hidden on the page was read'],
    [
      '网页把正文放在不显示的元素里。请核对它是否就是公开的正文。',
      'The article stands in elements that are not shown. Check that it is the published text.',
    ],
  ],
  [
    'media/hidden-table-left-out',
    'info',
    ['未读取隐藏的表格', 'A hidden table was left out'],
    [
      '页面上不显示的表格可能是旧稿，未读取。',
      'A table that the page does not show may be a draft; it was not read.',
    ],
  ],
  [
    'media/struck-text-left-out',
    'info',
    ['未读取带删除线的文字', 'Struck-through text was left out'],
    [
      '带删除线的文字视为作者已删去，未读取。请核对留下的数字。',
      'Text with a line through it was taken out by its author; it was not read. Check the figures that are left.',
    ],
  ],
  [
    'media/script-content-read',
    'info',
    ['正文取自脚本中的数据', 'The text was taken from data in a script'],
    [
      '网页由脚本显示正文，内容取自其中的数据。请与显示的页面核对。',
      'The page shows its text by script; it was read from the data there. Compare with the page as shown.',
    ],
  ],
  [
    'media/text-loaded-by-script',
    'warning',
    ['正文由脚本另行加载', 'The text is loaded by a script'],
    [
      '文件里没有正文。请在浏览器中打开页面后另存，再解析。',
      'The file does not hold the text. Open the page in a browser, save it, and parse that.',
    ],
  ],
  [
    'media/tables-as-pictures',
    'warning',
    ['表格可能是图片', 'Tables that may be pictures'],
    [
      '应有表格的部分没有文字，页面上有图片，其中的数字未读取。请对图片作文字识别，或另找文字版。',
      'A section that holds a table is empty, and the page has pictures; figures in these were not read. Recognise their text, or look for the report as text.',
    ],
  ],
  [
    'media/formula-without-result',
    'warning',
    ['公式没有结果', 'A formula without a result'],
    [
      '单元格只有公式，没有存下结果，未取值。请在表格软件中打开并保存一次。',
      'The cell holds a formula but no result, so nothing was read. Open the workbook and save it once.',
    ],
  ],
  [
    'media/recognised-text',
    'warning',
    ['文字层由识别得到', 'Text recognised from pictures'],
    [
      '字和数字都可能误认，请逐格核对。',
      'Characters and figures may be wrong. Compare every figure with the pages.',
    ],
  ],
  [
    'media/font-unreadable',
    'warning',
    ['有字体无法读取', 'A font that could not be read'],
    [
      'PDF 未嵌入字体且找不到字符编码表，相应文字缺失。请指明 pdfjs-dist 资源目录，或改用嵌入字体的文件。',
      'The PDF embeds no font and the tables of its characters were not found; its text is missing. Name the folder of pdfjs-dist, or use a file that embeds its fonts.',
    ],
  ],
  [
    'media/overlaid-text',
    'info',
    ['水印等未读取', 'Watermarks and stamps were left out'],
    [
      '斜印或压在其他文字上的文字（水印、印章）不属于表格或正文，未读取。如其中有需要的内容，请对照原文补录。',
      'Text that is printed askew or across other text, as watermarks and stamps are, belongs to no table or sentence and was not read. Compare with the pages if it matters.',
    ],
  ],
  [
    'media/embedded-workbook-read',
    'info',
    ['读取了嵌入的工作簿', 'Embedded workbooks were read'],
    [
      '文档正文没有表格，表格取自嵌入的 Excel 工作簿。请核对其内容与文档显示的一致。',
      'The document has no tables; they were read from embedded Excel workbooks. Check that these are what the document shows.',
    ],
  ],
  [
    'media/unreadable-page',
    'warning',
    ['有一页无法读取', 'A page that could not be read'],
    ['该页已损坏。请重新下载文件。', 'The page is damaged. Download the file again.'],
  ],
  [
    'media/page-without-text',
    'info',
    ['有一页没有文字', 'A page without text'],
    [
      '该页为空白或图片；若是图片，其中的数字未读取。',
      'The page is blank or a picture; figures in a picture were not read.',
    ],
  ],
];
