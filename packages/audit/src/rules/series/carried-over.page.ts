import type { RulePage } from '../../examples/page.ts';

const year = (form: '2019-trial' | '2021', number: number, cells: Record<string, number>) => ({
  form,
  year: number,
  cells: Object.fromEntries(
    Object.entries(cells).flatMap(([row, value]) => [
      [`requests.${row}.naturalPerson`, value],
      [`requests.${row}.total`, value],
    ]),
  ),
});

const before = year('2019-trial', 2020, { received: 2, carriedToNextYear: 2 });

export const page: RulePage = {
  why: {
    zh: '去年没办完的申请今年继续办。七列都比较，试行格式与 2021 年格式之间也比较。',
    en: 'What was not closed last year goes on this year. All seven columns are compared, also between the trial form and that of 2021.',
  },
  failing: {
    text: { zh: '上一年结转 2 件，本年结转来 0 件。', en: '2 carried forward, none carried in.' },
    reports: [before, year('2021', 2021, {})],
  },
  passing: {
    text: { zh: '上一年结转 2 件，本年结转来 2 件。', en: '2 carried forward, 2 carried in.' },
    reports: [before, year('2021', 2021, { carriedFromPriorYear: 2, carriedToNextYear: 2 })],
  },
};
