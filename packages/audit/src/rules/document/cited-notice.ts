import type { Form } from '@ogi-reports/schema';
import type { CheckRule } from '../../types.ts';
import { formFor, formNames, formYears } from '../form/form-years.ts';

export const rule: CheckRule = {
  id: 'document/cited-notice',
  title: { zh: '引用的格式通知不是本年度的', en: 'The notice cited is not the one for the year' },
  severity: 'info',
  scope: 'document',
  forms: [],
  basis: {
    kind: 'official',
    text: {
      zh: '各年度适用的格式通知见 form/wrong-for-year。',
      en: 'For the notices of each year see form/wrong-for-year.',
    },
  },
  check({ report, document }, found) {
    if (!document) return 'no-document';
    if (report.year === null) return 'no-year';
    const expected = formFor(report.year);
    for (const { number, location } of document.notices) {
      const cited = formOf(number);
      if (cited && expected && cited !== expected)
        found({
          message: {
            zh: `引用了${formNames[cited].zh}的通知（${number}），而 ${report.year} 年度适用 ${formYears[expected].notice}。引文不决定格式，仅作提示。`,
            en: `Cites ${number}, the notice of ${formNames[cited].en}; for ${report.year} it is ${formYears[expected].notice}. A citation does not decide the form; a hint only.`,
          },
          actual: number,
          expected: formYears[expected].notice,
          location,
        });
    }
    return document.notices.length;
  },
};

/** The form that a notice prescribes, by its year and number, however its brackets are printed. */
function formOf(number: string): Form | undefined {
  const [, year, serial] = /(\d{4})\D{0,2}?(\d+)号/.exec(number.replace(/\s/g, '')) ?? [];
  const isNotice = ({ notice }: { notice: string }) => notice.endsWith(`〔${year}〕${serial}号`);
  const office = /国办/.test(number);
  return office ? (Object.keys(formYears) as Form[]).find((form) => isNotice(formYears[form])) : undefined;
}
