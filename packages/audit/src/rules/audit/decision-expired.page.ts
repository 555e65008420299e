import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '决定是对当时的文件和数字作出的；数字变了就要重新判断。',
    en: 'A decision was made on certain figures of a certain document; where they change it has to be made again.',
  },
  failing: {
    text: {
      zh: '决定作出后，一个加数由 3 改为 4。',
      en: 'An addend changed from 3 to 4 after the decision.',
    },
    reports: [],
  },
  passing: { text: { zh: '文件与各数都未变。', en: 'Document and figures are the same.' }, reports: [] },
};
