import type { Form, Message } from '@ogi-reports/schema';
import { type HeldReport, heldFigure } from './held.ts';

/** A quantity that a whole has at least as much of as its parts together, by the cells that hold it. */
export interface Additive {
  name: Message;
  cells: Partial<Record<Form, readonly string[]>>;
}

const since2019 = (cells: readonly string[]) => ({ '2019-trial': cells, '2021': cells });
const litigation = ['litigation.direct.total', 'litigation.afterReconsideration.total'];
const decisions = (row: string) => since2019([`proactiveDisclosure.${row}.decisions`]);

/** Only what is counted once for each agency; documents and lists on stock may be shared. */
export const additives: readonly Additive[] = [
  {
    name: { zh: '收到申请', en: 'requests received' },
    cells: { '2014-table': ['requests.received.total'], ...since2019(['requests.received.total']) },
  },
  {
    name: { zh: '办理结果', en: 'requests closed' },
    cells: { '2014-table': ['requests.closed.total'], ...since2019(['requests.outcomes.all.total']) },
  },
  {
    name: { zh: '行政复议', en: 'reconsiderations' },
    cells: { '2014-table': ['reconsideration.total'], ...since2019(['reconsideration.total']) },
  },
  {
    name: { zh: '行政诉讼', en: 'lawsuits' },
    cells: { '2014-table': ['litigation.total'], ...since2019(litigation) },
  },
  { name: { zh: '行政许可决定', en: 'licensing decisions' }, cells: decisions('licensing') },
  { name: { zh: '行政处罚决定', en: 'penalty decisions' }, cells: decisions('penalties') },
  { name: { zh: '行政强制决定', en: 'coercive measures' }, cells: decisions('coerciveMeasures') },
];

/** The cells of one additive quantity in a report, and their sum. */
export interface AdditiveFigure {
  cells: readonly string[];
  value: number;
}

/** One additive quantity of a report: NaN where one of its cells is missing. */
export function additiveIn(held: HeldReport, { cells }: Additive): AdditiveFigure {
  for (const { layout } of held.figures) {
    const own = cells[layout.form];
    if (!own?.every((cell) => layout.positions.has(cell))) continue;
    const value = own.reduce((sum, cell) => sum + (heldFigure(held, cell) ?? Number.NaN), 0);
    return { cells: own, value };
  }
  return { cells: [], value: Number.NaN };
}
