import type { Report } from '@ogi-reports/schema';
import type { RulePage } from '../../examples/page.ts';
import type { Layout } from '../../figures/layout.ts';
import type { CheckRule } from '../../types.ts';
import { tableNames } from './form-years.ts';

export const rule: CheckRule = {
  id: 'form/empty-table',
  title: { zh: '表在而全部空白', en: 'A table without a single figure' },
  severity: 'warning',
  scope: 'report',
  forms: ['2014-table', '2019-trial', '2021'],
  basis: {
    kind: 'official',
    text: {
      zh: '格式通知要求填报各表；空白不等于 0。',
      en: 'The notices ask for every table to be filled in; a blank is not 0.',
    },
  },
  converted: false,
  check(context, found) {
    const { report } = context;
    if (Object.keys(report.tables).length === 0) return 'no-figures';
    if (!hasBlank(report)) return 1;
    for (const { layout, values } of context.figures) if (values.every(Number.isNaN)) found(fault(layout));
    return context.figures.length;
  },
};

function hasBlank({ cells }: Report): boolean {
  for (const address in cells) if (cells[address]?.status === 'blank') return true;
  return false;
}

const fault = ({ table, addresses }: Layout) => ({
  message: {
    zh: `${tableNames[table].zh}印在报告里，却没有一个数。空白不当作 0；请核对是原件未填，还是没有读到。`,
    en: `${tableNames[table].en} is printed but holds no figure. Blanks are not taken for 0; check whether the original is blank or was not read.`,
  },
  cells: [...addresses],
});

const blank = { status: 'blank', raw: '' } as const;
const cells = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].flatMap((group) =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((result) => `${group}.${result}`),
);
const all = <Value>(value: Value) => Object.fromEntries(cells.map((cell) => [cell, value]));

export const page: RulePage = {
  why: {
    zh: '全空的表既不能说没有案件，也不能说没有申请。',
    en: 'An empty table says neither that there were cases nor that there were none.',
  },
  failing: {
    text: { zh: '表四全部空白。', en: 'Table four is blank.' },
    reports: [{ form: '2021', cells: all(null), states: all(blank) }],
  },
  passing: { text: { zh: '表四全填 0。', en: 'Table four is all 0.' }, reports: [{ form: '2021' }] },
};
