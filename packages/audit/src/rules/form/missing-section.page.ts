import type { Heading, Section } from '@ogi-reports/schema';
import type { ExampleReport, RulePage } from '../../examples/page.ts';

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
