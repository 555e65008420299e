import type { RulePage } from '../../examples/page.ts';

const row = 'proactiveDisclosure.normativeDocuments';

export const page: RulePage = {
  why: {
    zh: '“对外公开总数量”常被当作本年总数填写；跨年比较时这一数不可当存量用。',
    en: 'The total disclosed is often taken for the total of the year; such a figure is no stock to compare over years.',
  },
  failing: {
    text: { zh: '三格都填 5。', en: 'All three cells say 5.' },
    reports: [
      {
        form: '2019-trial',
        cells: { [`${row}.made`]: 5, [`${row}.disclosed`]: 5, [`${row}.disclosedStock`]: 5 },
      },
    ],
  },
  passing: {
    text: { zh: '本年 5 件，总数 41 件。', en: '5 this year, 41 in all.' },
    reports: [
      {
        form: '2019-trial',
        cells: { [`${row}.made`]: 5, [`${row}.disclosed`]: 5, [`${row}.disclosedStock`]: 41 },
      },
    ],
  },
};
