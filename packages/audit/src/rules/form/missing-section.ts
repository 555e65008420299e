import type { Heading, Section } from '@ogi-reports/schema';
import type { CheckRule, Fault } from '../../types.ts';
import { sectionNames, sections, topHeadings } from './sections.ts';

export const rule: CheckRule = {
  id: 'form/missing-section',
  title: { zh: '缺少一个部分的标题', en: 'The heading of a section is missing' },
  severity: 'warning',
  scope: 'document',
  forms: ['2019-trial', '2021'],
  basis: {
    kind: 'official',
    text: {
      zh: '格式规定六个部分；国办公开办函〔2021〕30号要求不能遗漏。',
      en: 'The form has six sections; 国办公开办函〔2021〕30号 asks that none be left out.',
    },
  },
  converted: false,
  check({ report, document }, found) {
    if (!document) return 'no-document';
    const top = topHeadings(report, document.headings);
    if (!top) return report.format === '2019' ? 'no-headings' : 'other-form';
    for (const section of sections)
      if (!top.some((heading) => heading.section === section)) found(fault(section, top));
    return sections.length;
  },
};

function fault(section: Section, top: Heading[]): Fault {
  const place = sections.indexOf(section);
  const next = top.find((heading) => heading.section && sections.indexOf(heading.section) > place);
  const shifted = next?.section && next.number !== null && next.number <= sections.indexOf(next.section);
  const name = sectionNames[section];
  return {
    message: {
      zh: `没有“${name.zh}”这一标题${shifted ? `，其后的“${next.text.trim()}”顺次改了编号` : ''}。内容可能并入了相邻部分；请核对原件。`,
      en: `The heading of section ${name.en} is missing${shifted ? `, and “${next.text.trim()}” after it was renumbered` : ''}. Its content may stand under a neighbour; check the original.`,
    },
    expected: name.zh,
    actual: shifted ? next.text.trim() : null,
    location: next?.location ?? top.at(-1)?.location ?? null,
    cause: 'sections',
  };
}
