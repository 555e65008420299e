import type { RulePage } from '../../examples/page.ts';

const items = 'proactiveDisclosure.itemsDisclosed';

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
