import type { RulePage } from '../../examples/page.ts';

const issued = 'proactiveDisclosure.administrativeRules.issued';

const inForce = 'proactiveDisclosure.administrativeRules.inForce';

const city = { level: 'prefecture', kind: 'government', name: '某市人民政府', code: '990100', id: '990100' };

export const page: RulePage = {
  why: {
    zh: '规章是法定文件，县、乡和地方部门不能制定；填报的多半是规范性文件。',
    en: 'Rules are instruments of law that counties, townships and local departments can not make; what they report are mostly normative documents.',
  },
  failing: {
    text: { zh: '县政府填报制发规章 2 件。', en: 'A county government reports 2 rules issued.' },
    reports: [{ form: '2021', cells: { [issued]: 2, [inForce]: 2 } }],
  },
  passing: {
    text: {
      zh: '设区的市政府填报制发规章 2 件。',
      en: 'The government of a city with districts reports 2 rules issued.',
    },
    reports: [
      {
        form: '2021',
        cells: { [issued]: 2, [inForce]: 2 },
        with: { agency: { ...city, codeYear: 2020, path: ['某省', '某市'] } },
      },
    ],
  },
};
