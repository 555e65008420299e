import type { Agency, Scope } from '@ogi-reports/schema';

const figures = '(?:数据|数字|统计|本报告|报告)[^。;]{0,30}';
const below =
  '(?:各(?:县|区|市|乡镇|镇|街道|部门|单位|级)|(?:下属|所属|下级)(?:各)?(?:部门|单位|机构)?|乡镇|部门)';
const everyone = `(?:全[市县区省州旗](?!.{0,8}系统)|各(?:县|区|乡镇|部门|单位|级行政机关)|所属(?:各)?(?:部门|单位))`;

const jurisdiction = new RegExp(
  `${figures}(?<![不未])(?:来自|来源于|包[括含]|涵盖|汇总|综合|(?<![不未包])含)[^。;]{0,20}${everyone}|` +
    `(?<![不未])(?:汇总|综合)[^。;]{0,24}各?(?:县|区|乡镇|部门|单位)[^。;]{0,16}(?:年度报告|年报|编制|数据)|` +
    '(?:所列数据|统计范围)[^。;]{0,10}全[市县区省州旗](?!.{0,8}系统)',
);
const system = /(?:数据|统计|本报告)[^。;]{0,24}(?:全系统|本系统|全[省市县区国].{0,8}系统)/;
/** Bodies of a vertical system that report for their branches too. */
const branches = new RegExp(
  `${figures}(?:及|和|、)(?:其)?(?:各|所属|下属|直属)[^。;]{0,8}(?:局|分局|海关|支队|机构|单位)`,
);
const ownOnly = new RegExp(
  `${figures}(?:仅|只)(?:包[含括]|限于?|含|为|统计|涉及|反映)?[^。;]{0,16}(?:本级|本机关|本单位|本部|办公[室厅])|` +
    `${figures}(?:不含|[不未]包[含括]|不涉及)[^。;]{0,16}${below}|` +
    `(?:数据|统计)[^。;]{0,16}(?:本级|本机关|本单位)(?![^。;]{0,10}(?:及|和|与|、)[^。;]{0,10}${below})`,
);

/**
 * Whose figures the report holds, where it says so. A township, a subdistrict and a department report their
 * own; a county's government or above may mean its offices or all of its area, and is left open.
 */
export function scopeIn(text: string, { kind, level }: Pick<Agency, 'kind' | 'level'>): Scope {
  const isOfSystem = kind === 'vertical' || level === 'national';
  if (ownOnly.test(text)) return 'agency';
  if (jurisdiction.test(text)) return 'jurisdiction';
  if (system.test(text) || (isOfSystem && branches.test(text))) return 'system';
  if (kind === 'subdistrict' || level === 'township') return 'agency';
  return kind === 'department' || kind === 'authorised' ? 'agency' : 'unknown';
}
