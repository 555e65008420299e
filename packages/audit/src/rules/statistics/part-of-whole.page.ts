import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '“其中”之后的数是前一个数的一部分，不能更大；但各部分不必列全。',
    en: 'What follows 其中 is a part of the figure before it and can not exceed it; the parts need not be complete.',
  },
  failing: {
    text: {
      zh: '主动公开 3 条，其中规范性文件 5 条。',
      en: '3 items disclosed, 5 of them normative documents.',
    },
    reports: [
      {
        form: '2014-table',
        cells: {
          'proactiveDisclosure.itemsDisclosed': 3,
          'proactiveDisclosure.normativeDocumentsDisclosed': 5,
          'proactiveDisclosure.normativeDocumentsIssued': 5,
        },
      },
    ],
  },
  passing: {
    text: {
      zh: '主动公开 5 条，其中规范性文件 3 条。',
      en: '5 items disclosed, 3 of them normative documents.',
    },
    reports: [
      {
        form: '2014-table',
        cells: {
          'proactiveDisclosure.itemsDisclosed': 5,
          'proactiveDisclosure.normativeDocumentsDisclosed': 3,
          'proactiveDisclosure.normativeDocumentsIssued': 3,
        },
      },
    ],
  },
};
