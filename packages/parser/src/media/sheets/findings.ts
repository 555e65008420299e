import type { Diagnostic } from '@ogi-reports/schema';
import { placeOf } from './blocks.ts';
import { type DisplayedSheet, referenceOf } from './display.ts';

/** Formulas that were never calculated: their cells are blank in the file and cannot be read. */
export function formulaWithoutResult(sheet: DisplayedSheet, file: string | undefined): Diagnostic[] {
  const unknown = sheet.rows.flat().filter((cell) => cell.unknown);
  const [first] = unknown;
  if (!first) return [];
  const reference = referenceOf(first);
  return [
    {
      ruleId: 'media/formula-without-result',
      severity: 'warning',
      message: {
        zh: `工作表“${sheet.name}”有 ${unknown.length} 个公式没有保存计算结果（首个在 ${reference}），按空白读取。请用 Excel 或 WPS 打开、重新计算并保存。`,
        en: `${unknown.length} formulas on sheet "${sheet.name}" have no stored result (the first in ${reference}) and were read as blank. Open the file in Excel or WPS, recalculate and save.`,
      },
      cells: [],
      location: placeOf(sheet.name, reference, file),
      actual: null,
      expected: null,
      url: null,
    },
  ];
}
