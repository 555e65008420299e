import type { RulePage } from '../../examples/page.ts';

const disclosed = 'proactiveDisclosure.normativeDocumentsDisclosed';

const issued = 'proactiveDisclosure.normativeDocumentsIssued';

export const page: RulePage = {
  why: {
    zh: '通常当年公开的规范性文件不多于当年制发的，例外是补公开旧文件。',
    en: 'A year usually discloses no more normative documents than it issues, unless older ones are added.',
  },
  failing: {
    text: { zh: '公开 5 条，制发 3 件。', en: '5 disclosed, 3 issued.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'proactiveDisclosure.itemsDisclosed': 9, [disclosed]: 5, [issued]: 3 },
      },
    ],
  },
  passing: {
    text: { zh: '公开 3 条，制发 5 件。', en: '3 disclosed, 5 issued.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'proactiveDisclosure.itemsDisclosed': 9, [disclosed]: 3, [issued]: 5 },
      },
    ],
  },
};
