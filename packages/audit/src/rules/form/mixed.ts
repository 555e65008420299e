import type { Form, Message, Table, TableForm } from '@ogi-reports/schema';
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
