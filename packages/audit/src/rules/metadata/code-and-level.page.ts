import type { Level } from '@ogi-reports/schema';
import type { RulePage } from '../../examples/page.ts';

const agency = (level: Level) => ({
  form: '2021' as const,
  with: {
    agency: {
      id: '990101',
      name: '某县人民政府',
      kind: 'government',
      level,
      code: '990101',
      codeYear: 2020,
      path: ['某省', '某市', '某县'],
    },
  },
});

export const page: RulePage = {
  why: {
    zh: '代码错了，报告就归到别的地方名下，跨级汇总随之出错。',
    en: 'With a wrong code a report counts for another place, and every sum over levels is off.',
  },
  failing: {
    text: { zh: '六位县级代码，层级却写作乡镇。', en: 'A six-digit county code with level township.' },
    reports: [agency('township')],
  },
  passing: {
    text: { zh: '县级代码，层级为县。', en: 'A county code with level county.' },
    reports: [agency('county')],
  },
};
