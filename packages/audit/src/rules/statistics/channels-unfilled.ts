import type { RulePage } from '../../examples/page.ts';
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

export const page: RulePage = {
  why: {
    zh: '渠道数是各渠道的发布次数，同一信息可经多个渠道，所以不与总数比大小；全为 0 时多半是没有填写。',
    en: 'Channel counts are postings, and one item may go out through several, so they are not compared with the total; all zeros usually mean that the block was not filled in.',
  },
  failing: {
    text: { zh: '公开 20 条，渠道全为 0。', en: '20 items, all channels 0.' },
    reports: [{ form: '2014-table', cells: { [items]: 20 } }],
  },
  passing: {
    text: {
      zh: '公开 20 条，网站 25 条：渠道数大于总数也不是错误。',
      en: '20 items, 25 website postings: more postings than items are no fault.',
    },
    reports: [{ form: '2014-table', cells: { [items]: 20, 'proactiveDisclosure.channels.website': 25 } }],
  },
};
