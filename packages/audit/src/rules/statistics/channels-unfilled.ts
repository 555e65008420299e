import { reasonWithout, statisticsIn } from '../../figures/tables.ts';
import { shown } from '../../messages/labels.ts';
import type { CheckRule } from '../../types.ts';
import { under } from './under.ts';

const items = 'proactiveDisclosure.itemsDisclosed';

const channels = under('proactiveDisclosure.channels', ['gazette', 'website', 'weibo', 'wechat', 'other']);

/** The counts of channels are postings of their own (FA9 is never tested); only a block of zeros is told. */
export const rule: CheckRule = {
  id: 'statistics/channels-unfilled',
  title: { zh: '各渠道均为 0', en: 'Every channel is 0' },
  severity: 'info',
  scope: 'report',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '公开的信息总要经某一渠道发布；除此之外，渠道数与总数互不约束。',
      en: 'What is disclosed goes out somewhere; beyond that, channel counts and the total do not bind each other.',
    },
  },
  check({ report }, found) {
    const table = statisticsIn(report)?.proactiveDisclosure;
    if (!table) return reasonWithout(report);
    const total = table.itemsDisclosed;
    if (total !== null && total > 0 && Object.values(table.channels).every((count) => count === 0))
      found({ ...text(total), cells: [...channels, items], actual: 0, expected: total });
    return 1;
  },
};

const text = (total: number) => ({
  message: {
    zh: `主动公开 ${shown(total)} 条，而五种渠道都填 0：这一部分可能没有填写。请核对原件。`,
    en: `${shown(total)} items disclosed, but all five channels say 0: the block may not have been filled in. Check the original.`,
  },
});
