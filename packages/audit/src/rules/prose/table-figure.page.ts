import type { RulePage } from '../../examples/page.ts';

const received = 'requests.received.total';

const report = (value: number) => ({
  form: '2021' as const,
  cells: {
    [received]: 3,
    'requests.received.naturalPerson': 3,
    'requests.carriedToNextYear.total': 3,
    'requests.carriedToNextYear.naturalPerson': 3,
  },
  claims: [{ value, cell: received, topic: 'requests' as const, subject: '收到申请' }],
});

export const page: RulePage = {
  why: {
    zh: '正文与表格常由不同的人填写；二者不符时，至少有一个数不对。范围（本级、全域、部分）和期间（本年、历年累计）不同的数不比较，“余、约、近”按其含义比较。',
    en: 'Text and table are often written by different people; where they differ, one of them is wrong. Figures of another scope or period are kept apart, and qualifiers such as 余 or 约 are respected.',
  },
  failing: {
    text: { zh: '正文说收到 2 件，表中为 3 件。', en: 'The text says 2 received, the table 3.' },
    reports: [report(2)],
  },
  passing: {
    text: { zh: '正文和表中都是 3 件。', en: 'Text and table both say 3.' },
    reports: [report(3)],
  },
};
