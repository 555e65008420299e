import type { Form, Message, Table, TableForm } from '@ogi-reports/schema';
import type { RulePage } from '../../examples/page.ts';
import type { CheckRule } from '../../types.ts';
import { fits, formNames, tableForms, tableNames } from './form-years.ts';

const forms: Form[] = ['2014-table', '2019-trial', '2021'];

export const rule: CheckRule = {
  id: 'form/mixed',
  title: { zh: '一份报告混用不同格式', en: 'One report mixes forms' },
  severity: 'warning',
  scope: 'report',
  forms,
  basis: {
    kind: 'official',
    text: {
      zh: '格式通知要求全国统一格式，一个年度只有一种。',
      en: 'The notices prescribe one national form for a year.',
    },
  },
  converted: false,
  check({ report }, found) {
    const tables = tableForms(report);
    if (tables.length === 0) return 'no-figures';
    if (!forms.some((form) => tables.every(([table, used]) => fits(table, used, form))))
      found({ message: message(tables), actual: tables.map(([, form]) => form).join(', '), cause: 'forms' });
    return tables.length;
  },
};

function message(tables: [Table, TableForm][]): Message {
  const used = (language: 'zh' | 'en', joint: string) =>
    tables.map(([table, form]) => `${tableNames[table][language]}${joint}${formNames[form][language]}`);
  return {
    zh: `各表格式不一：${used('zh', '为 ').join('，')}。数据照录；跨年比较时按表分别处理。`,
    en: `The tables follow different forms: ${used('en', ' follows ').join(', ')}. The figures stay as published; compare years table by table.`,
  };
}

export const page: RulePage = {
  why: {
    zh: '同一报告各表格式不同，是拼接旧表的痕迹；转换和跨年比较须按表进行。',
    en: 'Different forms in one report show that an older table was reused; conversion and comparison over years go table by table.',
  },
  failing: {
    text: {
      zh: '表二为 2021 年格式，表三为试行格式。',
      en: 'Table two on the form of 2021, table three on the trial form.',
    },
    reports: [{ form: '2021', year: 2024, forms: { requests: '2019-trial' } }],
  },
  passing: {
    text: { zh: '各表都用 2021 年格式。', en: 'All tables on the form of 2021.' },
    reports: [{ form: '2021', year: 2024 }],
  },
};
