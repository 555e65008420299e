import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '对外公开总数量是历年存量，包含本年新公开的。',
    en: 'The total disclosed is a stock over the years and includes what was disclosed this year.',
  },
  failing: {
    text: { zh: '本年新公开 5 件，总数 3 件。', en: '5 newly disclosed, 3 in all.' },
    reports: [
      {
        form: '2019-trial',
        cells: {
          'proactiveDisclosure.normativeDocuments.disclosed': 5,
          'proactiveDisclosure.normativeDocuments.disclosedStock': 3,
        },
      },
    ],
  },
  passing: {
    text: { zh: '本年新公开 3 件，总数 12 件。', en: '3 newly disclosed, 12 in all.' },
    reports: [
      {
        form: '2019-trial',
        cells: {
          'proactiveDisclosure.normativeDocuments.disclosed': 3,
          'proactiveDisclosure.normativeDocuments.disclosedStock': 12,
        },
      },
    ],
  },
};
