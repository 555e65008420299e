import type { Heading, Section } from '@ogi-reports/schema';
import type { ExampleReport, RulePage } from '../../examples/page.ts';

const heading = (section: Section, number: number, text: string): Heading => ({
  section,
  number,
  text,
  level: 1,
  location: { line: number * 20 },
});

const report = (third: number): ExampleReport => ({
  form: '2021',
  document: {
    headings: [
      heading('overview', 1, '一、总体情况'),
      heading('disclosure', 2, '二、主动公开政府信息情况'),
      heading('requests', third, `${third === 3 ? '三' : '四'}、收到和处理政府信息公开申请情况`),
    ],
  },
});

export const page: RulePage = {
  why: {
    zh: '编号跳跃常是漏掉或合并了一部分的痕迹。',
    en: 'A jump in the numbers often shows that a section was dropped or merged.',
  },
  failing: { text: { zh: '二之后是四。', en: 'Two is followed by four.' }, reports: [report(4)] },
  passing: { text: { zh: '一、二、三相连。', en: 'One, two, three.' }, reports: [report(3)] },
};
