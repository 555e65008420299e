import type { Agency, Scope } from '@ogi-reports/schema';

const jurisdiction =
  /(?:数据|数字|统计|本报告|报告)[^。;]{0,30}(?:来自|包括|涵盖|汇总|综合|含)[^。;]{0,20}(?:全[市县区省州旗]|各(?:县|区|乡镇|部门|单位)|所属(?:各)?(?:部门|单位))|(?:汇总|综合)[^。;]{0,24}(?:各?(?:县|区|乡镇|部门|单位))[^。;]{0,16}(?:年度报告|年报|编制|数据)|所列数据[^。;]{0,10}全[市县区省州旗]/;
const system = /(?:数据|统计|本报告)[^。;]{0,24}(?:全系统|本系统|全[省市县区].{0,8}系统)/;
const ownOnly =
  /(?:数据|统计|本报告)[^。;]{0,24}(?:仅|不含|不包括)[^。;]{0,16}(?:本级|本机关|下属|所属|乡镇|部门)|(?:数据|统计)[^。;]{0,16}(?:本级|本机关|本单位)/;

/**
 * Whose figures the report holds, where it says so. A township, a subdistrict and a department report their
 * own; a county's government or above may mean its offices or all of its area, and is left open.
 */
export function scopeIn(text: string, { kind, level }: Pick<Agency, 'kind' | 'level'>): Scope {
  if (ownOnly.test(text)) return 'agency';
  if (jurisdiction.test(text)) return 'jurisdiction';
  if (system.test(text)) return 'system';
  if (kind === 'subdistrict' || level === 'township') return 'agency';
  return kind === 'department' || kind === 'authorised' ? 'agency' : 'unknown';
}
