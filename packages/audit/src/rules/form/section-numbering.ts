import type { Heading } from '@ogi-reports/schema';
import type { CheckRule } from '../../types.ts';
import { topHeadings } from './sections.ts';

export const rule: CheckRule = {
  id: 'form/section-numbering',
  title: { zh: '部分编号不连续', en: 'Sections are not numbered in order' },
  severity: 'info',
  scope: 'document',
  forms: ['2019-trial', '2021'],
  basis: {
    kind: 'official',
    text: { zh: '格式的六个部分编号为一至六。', en: 'The form numbers its six sections one to six.' },
  },
  converted: false,
  check({ report, document }, found) {
    if (!document) return 'no-document';
    const top = topHeadings(report, document.headings)?.filter(({ number }) => number !== null);
    if (!top) return report.format === '2019' ? 'no-headings' : 'other-form';
    top.forEach((heading, index) => {
      const before = top[index - 1];
      if (before && heading.number !== (before.number as number) + 1) found(fault(before, heading));
    });
    return top.length;
  },
};

const fault = (before: Heading, heading: Heading) => ({
  message: {
    zh: `“${before.text.trim()}”之后是“${heading.text.trim()}”，编号不连续。可能漏了标题，或编号有误。`,
    en: `“${before.text.trim()}” is followed by “${heading.text.trim()}”: the numbers do not follow. A heading may be missing or misnumbered.`,
  },
  actual: heading.number,
  expected: (before.number as number) + 1,
  location: heading.location,
  cause: 'sections',
});
