import type { PrintedYear } from '@ogi-reports/schema';
import type { RulePage } from '../../examples/page.ts';

type Source = PrintedYear['source'];

const named = (source: Source, year: number, line: number): PrintedYear => ({
  source,
  year,
  text: `${year}年度`,
  location: { line },
});

export const page: RulePage = {
  why: {
    zh: '沿用上一年的表格时，表头常忘了改；其中的数也可能是上一年的。',
    en: "Where last year's table is reused its heading is easily left; so may be its figures.",
  },
  failing: {
    text: { zh: '2019 年度报告的表头写作 2018 年度。', en: 'A table headed 2018 in a report for 2019.' },
    reports: [
      {
        form: '2019-trial',
        year: 2019,
        document: { years: [named('title', 2019, 1), named('table-title', 2018, 80)] },
      },
    ],
  },
  passing: {
    text: { zh: '小标题提到下一年的计划。', en: 'A heading speaks of plans for the next year.' },
    reports: [
      {
        form: '2019-trial',
        year: 2019,
        document: { years: [named('title', 2019, 1), named('heading', 2020, 60)] },
      },
    ],
  },
};
