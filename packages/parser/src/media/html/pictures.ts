import type { Diagnostic } from '@ogi-reports/schema';
import type { Block } from '../../blocks.ts';

const tableSection =
  /^[一二三四五六]、\s*(?:行政机关)?(?:主动公开政府信息|收到和处理政府信息公开申请|政府信息公开行政复议)/;
const anySection = /^[一二三四五六七]、/;

/** Sections that hold a table in every report, and here nothing, on a page with pictures: these may be the tables. */
export function tablesAsPictures(blocks: readonly Block[], pictures: number): Diagnostic[] {
  if (pictures === 0) return [];
  const filled = blocks.filter((block) => block.kind === 'grid' || block.text.trim() !== '');
  const empty = filled.find((block, at) => {
    const next = filled[at + 1];
    const isSection = block.kind === 'paragraph' && tableSection.test(block.text.trim());
    return isSection && (!next || (next.kind === 'paragraph' && anySection.test(next.text.trim())));
  });
  if (empty?.kind !== 'paragraph') return [];
  return [
    {
      ruleId: 'media/tables-as-pictures',
      severity: 'warning',
      message: {
        zh: '应有表格的部分没有文字，页面上有图片：表格可能是图片，其中的数字未读取。请对图片作文字识别，或另找文字版。',
        en: 'A section that holds a table is empty, and the page has pictures: the table may be one, and its figures were not read. Recognise the text of the picture, or look for the report as text.',
      },
      cells: [],
      location: empty.locate(),
      actual: null,
      expected: null,
      url: null,
    },
  ];
}
