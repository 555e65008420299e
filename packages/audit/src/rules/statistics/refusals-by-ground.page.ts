import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '各项理由之和通常等于不同意公开数；一件多理由时会超出，未列理由时会不足，所以只作提醒。',
    en: 'The grounds usually add up to the refusals. They can exceed them where a refusal rests on several grounds, and fall short where none is given; hence a warning only.',
  },
  failing: {
    text: { zh: '不同意公开 2 件，各项理由合计 1 件。', en: '2 refused, 1 by ground.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'requests.replies.refused.total': 2, 'requests.replies.refused.stateSecret': 1 },
      },
    ],
  },
  passing: {
    text: { zh: '不同意公开 1 件，涉及国家秘密 1 件。', en: '1 refused, as a state secret.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'requests.replies.refused.total': 1, 'requests.replies.refused.stateSecret': 1 },
      },
    ],
  },
};
