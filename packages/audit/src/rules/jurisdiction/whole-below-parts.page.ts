import type { RulePage } from '../../examples/page.ts';

const received = 'requests.received.total';

const township = (code: string, requests: number) => ({
  form: '2021' as const,
  cells: { [received]: requests, 'requests.received.naturalPerson': requests },
  with: {
    id: `${code}/2022`,
    agency: {
      id: code,
      name: `某镇人民政府`,
      kind: 'government',
      level: 'township',
      code,
      codeYear: 2020,
      path: ['某省', '某市', '某县', '某镇'],
    },
  },
});

const county = (requests: number) => ({
  form: '2021' as const,
  cells: { [received]: requests, 'requests.received.naturalPerson': requests },
  with: { scope: 'jurisdiction' },
});

export const page: RulePage = {
  why: {
    zh: '全域报告应包含所属机关；少于其和，说明范围说法不一，或有一份报告有误。跨格式比较同一数量。',
    en: 'A report for a whole area includes its agencies; where it has less, scopes are mixed up or a report is wrong. The same quantities are compared across forms.',
  },
  failing: {
    text: { zh: '两镇共 7 件，全县却只有 5 件。', en: 'Two towns make 7, the whole county 5.' },
    reports: [county(5), township('990101101', 4), township('990101102', 3)],
  },
  passing: {
    text: { zh: '两镇共 7 件，全县 9 件。', en: 'Two towns make 7, the whole county 9.' },
    reports: [county(9), township('990101101', 4), township('990101102', 3)],
  },
};
