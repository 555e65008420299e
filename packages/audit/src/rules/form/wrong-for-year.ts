import type { Form, Message, Table, TableForm } from '@ogi-reports/schema';
import type { CheckRule, Fault, ReportContext } from '../../types.ts';
import { fits, formFor, formNames, formYears, tableForms, tableNames } from './form-years.ts';

export const rule: CheckRule = {
  id: 'form/wrong-for-year',
  title: { zh: '格式与报告年度不符', en: 'The form is not the one for the year' },
  severity: 'warning',
  scope: 'report',
  forms: ['2014-table', '2019-trial', '2021'],
  basis: {
    kind: 'official',
    text: {
      zh: '国办发〔2014〕32号、国办公开办函〔2019〕60号、国办公开办函〔2021〕30号分别规定了各年度的格式。',
      en: 'Prescribed by the notices 国办发〔2014〕32号, 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.',
    },
  },
  converted: false,
  check(context, found) {
    const year = context.report.year;
    if (year === null) return 'no-year';
    const expected = formFor(year);
    const tables = tableForms(context.report);
    if (tables.length === 0) return 'no-figures';
    const wrong = tables.filter(([table, form]) => !fits(table, form, expected));
    if (wrong.length > 0) found(fault(context, year, expected, wrong));
    return tables.length;
  },
};

function fault(
  context: ReportContext,
  year: number,
  expected: Form | undefined,
  wrong: [Table, TableForm][],
): Fault {
  const forms = [...new Set(wrong.map(([, form]) => form))];
  return {
    message: message(year, expected, wrong),
    actual: forms.join(', '),
    expected: expected ?? null,
    location: firstLocation(context, wrong[0]?.[0]),
    cause: 'forms',
  };
}

function message(year: number, expected: Form | undefined, wrong: [Table, TableForm][]): Message {
  const used = (language: 'zh' | 'en', joint: string) =>
    wrong.map(([table, form]) => `${tableNames[table][language]}${joint}${formNames[form][language]}`);
  const notice = expected && formYears[expected].notice;
  return {
    zh: `${year} 年度报告中，${used('zh', '用的是 ').join('，')}；该年度${
      expected ? `应使用 ${formNames[expected].zh}（${notice}）` : '尚无全国统一格式'
    }。数据照录；请核对年度是否读对。`,
    en: `In a report for ${year}, ${used('en', ' follows ').join(', ')}; ${
      expected ? `that year's is ${formNames[expected].en} (${notice})` : 'that year had no national form'
    }. The figures stay as published; check that the year was read rightly.`,
  };
}

/** Where the first figure of the table stands. */
function firstLocation({ evidence, figures }: ReportContext, table: Table | undefined) {
  const addresses = figures.find(({ layout }) => layout.table === table)?.layout.addresses ?? [];
  const first = addresses.find((address) => evidence?.cells[address]);
  return (first && evidence?.cells[first]?.location) || null;
}
