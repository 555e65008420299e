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
  const changes = repair.changes.map(({ position, from, to }) => ({
    cell: layout.addresses[position] as string,
    from,
    to,
  }));
  const list = (language: 'zh' | 'en') =>
    changes.map(({ cell, from, to }) => one(label(layout.form, cell)[language], from, to)).join('; ');
  const slip = repair.slip ? slips[repair.slip] : undefined;
  return {
    message: {
      zh: `${lead(repair).zh}：${list('zh').replaceAll('; ', '；')}${slip ? `；${slip.zh}` : ''}。仅供核对原件，不作改动。`,
      en: `${lead(repair).en}: ${list('en')}${slip ? `; ${slip.en}` : ''}. To compare with the original; nothing is changed.`,
    },
    changes,
  };
}

const one = (name: string, from: number, to: number) => `${name}: ${shown(from)} → ${shown(to)}`;

function lead({ proven, changes }: Repair): Message {
  if (!proven) return { zh: '一种可能的解释', en: 'One possible explanation' };
  return {
    zh: `使本表各式全部成立的最小且唯一的改法（${changes.length} 格）`,
    en: `The only change of ${changes.length === 1 ? 'one cell' : `${changes.length} cells`} that makes every sum of the table hold`,
  };
}
