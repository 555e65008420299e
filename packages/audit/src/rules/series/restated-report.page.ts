import type { RulePage } from '../../examples/page.ts';

const edition = (id: string, complaints: number) => ({
  form: '2014-table' as const,
  year: 2016,
  cells: { 'complaints.total': complaints },
  with: { id },
});

export const page: RulePage = {
  why: {
    zh: '引用旧版本的人应知道哪些格已改。',
    en: 'Who quotes the older edition should know which cells changed.',
  },
  failing: {
    text: { zh: '后一版本把 2 件改为 3 件。', en: 'The later edition says 3 for 2.' },
    reports: [edition('990101/2016@1', 2), edition('990101/2016', 3)],
  },
  passing: {
    text: { zh: '两个版本的数相同。', en: 'Both editions have the same figures.' },
    reports: [edition('990101/2016@1', 2), edition('990101/2016', 2)],
  },
};
