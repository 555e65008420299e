import type { Claim, Report } from '@ogi-reports/schema';
import { column, type Table } from './table.ts';

/** One figure of one report's prose. */
export interface ClaimRow extends Omit<Claim, 'location'> {
  report_id: string;
  number: number;
}

export function claimRows({ id, claims }: Report): ClaimRow[] {
  return claims.map((claim, index) => ({ ...claim, report_id: id ?? '', number: index + 1 }));
}

export const claimTable: Table<ClaimRow> = {
  name: 'claims',
  title: { zh: '文字中的数字', en: 'Claims' },
  description: {
    zh: '报告文字里写明的数字，一行一个。不与表格相加。',
    en: 'Figures stated in the prose of reports, one a line. Never added to those of the tables.',
  },
  key: ['report_id', 'number'],
  columns: [
    column('report_id', 'string', '报告编号', 'report'),
    column('number', 'integer', '在报告中的顺序', 'position within the report'),
    column('value', 'number', '数值', 'figure'),
    column('unit', 'string', '单位，按原文', 'unit as printed'),
    column('qualifier', 'string', '精确程度', 'how exact', undefined, [
      'exact',
      'at-least',
      'about',
      'at-most',
    ]),
    column('topic', 'string', '所指事项', 'what it speaks of'),
    column('cell', 'string', '对应的单元格地址', 'the cell that it speaks of'),
    column('subject', 'string', '计数对象', 'what is counted'),
    column('scope', 'string', '数字属于谁', 'whose figure', undefined, ['own', 'whole', 'part', 'unstated']),
    column('period', 'string', '数字所属时间', 'which time it covers', undefined, [
      'year',
      'cumulative',
      'prior-year',
      'part-year',
      'unstated',
    ]),
  ],
};
