import type { RulePage } from '../../examples/page.ts';

const agency = (name: string) => ({
  form: '2021' as const,
  with: {
    agency: {
      id: '990101',
      name,
      kind: 'government',
      level: 'county',
      code: '990101',
      codeYear: 2020,
      path: ['某省', '某市', '某县'],
    },
  },
});

export const page: RulePage = {
  why: {
    zh: '层级和种类决定哪些规则适用、数字归到哪一级。',
    en: 'Level and kind decide which rules apply and where figures are counted.',
  },
  failing: {
    text: { zh: '名称是镇政府，层级却写作县。', en: 'A town government recorded as a county.' },
    reports: [agency('某镇人民政府')],
  },
  passing: {
    text: { zh: '名称是县政府，层级为县。', en: 'A county government recorded as a county.' },
    reports: [agency('某县人民政府')],
  },
};
