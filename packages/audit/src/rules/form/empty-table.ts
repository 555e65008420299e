import type { Report } from '@ogi-reports/schema';
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
