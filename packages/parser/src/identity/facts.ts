import type { Block, Grid, GridCell, Paragraph } from '../blocks.ts';
import { compact } from '../text/compact.ts';

/** What boxes of facts above an article name in cells of their own. */
const caption =
  /^(?:索引号|主题(?:分类|词)|(?:信息)?(?:名称|标题)|(?:发[文布](?:字号|文号)|文号|文件编号)|(?:发布|公开|发文|制作)(?:机[构关]|单位)|(?:发布|公开|生成|成文|发文)(?:日期|时间)|有效性):?$/;
/** No box of facts is larger, nor stands further down. */
const mostCells = 80;
const lastBlock = 40;

/** The rows of a page's boxes of facts, each as a line: 文号 | 临水〔2024〕8号. */
export function linesOfFacts(blocks: readonly Block[]): Paragraph[] {
  return blocks
    .slice(0, lastBlock)
    .flatMap((block) => (block.kind === 'grid' && isBox(block) ? rows(block) : []));
}

const isBox = ({ cells }: Grid): boolean =>
  cells.length <= mostCells && cells.filter(({ text }) => caption.test(compact(text).text)).length >= 2;

function rows({ cells }: Grid): Paragraph[] {
  const byRow = new Map<number, GridCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return [...byRow.values()].map((row) => ({
    kind: 'paragraph',
    text: row.map(({ text }) => text.trim()).join(' | '),
    locate: () => (row[0] as GridCell).locate(),
  }));
}
