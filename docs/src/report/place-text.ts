import type { Location } from '@ogi-reports/schema';
import type { Language } from '../language.ts';

/** Where something stands in a document, in words: page, sheet, line, whatever its medium has. */
export function placeText(location: Location, language: Language): string {
  const { page, sheet, reference, line, column } = location;
  const zh = language === 'zh';
  if (page !== undefined) return zh ? `第 ${page} 页` : `page ${page}`;
  if (sheet !== undefined) return `${sheet} ${reference ?? ''}`.trim();
  if (line !== undefined)
    return zh ? `第 ${line} 行第 ${column ?? 1} 列` : `line ${line}, column ${column ?? 1}`;
  return location.path ?? '';
}
