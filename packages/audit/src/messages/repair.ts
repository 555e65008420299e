import type { Message, Suggestion } from '@ogi-reports/schema';
import type { Layout } from '../figures/layout.ts';
import type { Repair, Slip } from '../sums/repair.ts';
import { label, shown } from './labels.ts';

const slips: Record<Slip, Message> = {
  split: { zh: '像是一个数的数字分落在相邻两格', en: 'it looks as if the digits of one figure were split' },
  swapped: { zh: '像是两个数互换了位置', en: 'it looks as if two figures changed places' },
};

/** A repair as a suggestion: which cells would change from what to what. Nothing applies it. */
export function repairSuggestion(layout: Layout, repair: Repair): Suggestion {
  if (!repair.proven) return possibleSplit(layout, repair);
  const changes = repair.changes.map(({ position, from, to }) => ({
    cell: layout.addresses[position] as string,
    from,
    to,
  }));
  const list = (language: 'zh' | 'en') =>
    changes.map(({ cell, from, to }) => one(label(layout.form, cell)[language], from, to));
  const slip = repair.slip ? slips[repair.slip] : undefined;
  return {
    message: {
      zh: `使本表各式全部成立的最小且唯一的改法（${changes.length} 格）：${list('zh').join('；')}${slip ? `；${slip.zh}` : ''}。仅供核对原件，不作改动。`,
      en: `The only change of ${changes.length === 1 ? 'one cell' : `${changes.length} cells`} that makes every sum of the table hold: ${list('en').join('; ')}${slip ? `; ${slip.en}` : ''}. To compare with the original; nothing is changed.`,
    },
    changes,
  };
}

const one = (name: string, from: number, to: number) => `${name}: ${shown(from)} → ${shown(to)}`;

/** Where other changes would do as well, the split is told without saying which cell holds the figure. */
function possibleSplit(layout: Layout, { changes }: Repair): Suggestion {
  const [first, second] = [...changes].sort((a, b) => a.position - b.position);
  const whole = `${first?.from}${second?.from}`;
  const names = changes.map(({ position }) => label(layout.form, layout.addresses[position] as string));
  return {
    message: {
      zh: `相邻两格的 ${first?.from} 和 ${second?.from}（${names.map(({ zh }) => zh).join('、')}）可能是同一个数 ${whole} 的数字分落两处。仅供核对原件。`,
      en: `${first?.from} and ${second?.from} in neighbouring cells (${names.map(({ en }) => en).join(', ')}) may be the digits of ${whole}, split over two. To compare with the original.`,
    },
  };
}
