import type { Heading, Section } from '@ogi-reports/schema';
import type { ExampleReport, RulePage } from '../../examples/page.ts';
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

const heading = (section: Section, number: number, text: string): Heading => ({
  section,
  number,
  text,
  level: 1,
  location: { line: number * 20 },
});

const first = [
  heading('overview', 1, '一、总体情况'),
  heading('disclosure', 2, '二、主动公开政府信息情况'),
  heading('requests', 3, '三、收到和处理政府信息公开申请情况'),
  heading('disputes', 4, '四、政府信息公开行政复议、行政诉讼情况'),
];
const report = (headings: Heading[]): ExampleReport => ({ form: '2021', document: { headings } });

export const page: RulePage = {
  why: {
    zh: '六个部分是统一格式；缺了标题，读者和程序都难以找到对应内容。',
    en: 'Six sections are the national form; without a heading neither readers nor programs find what belongs there.',
  },
  failing: {
    text: {
      zh: '四之后直接是“五、其他需要报告的事项”。',
      en: 'Section four is followed by “five, other matters”.',
    },
    reports: [report([...first, heading('other', 5, '五、其他需要报告的事项')])],
  },
  passing: {
    text: { zh: '六个标题齐全。', en: 'All six headings are there.' },
    reports: [
      report([
        ...first,
        heading('problems', 5, '五、存在的主要问题及改进情况'),
        heading('other', 6, '六、其他需要报告的事项'),
      ]),
    ],
  },
};
