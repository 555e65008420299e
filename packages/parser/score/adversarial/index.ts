import { docxVariants } from './docx.ts';
import { htmlVariants, type Variant } from './html.ts';
import { textVariants } from './texts.ts';
import { xlsxVariants } from './xlsx.ts';

/** The hostile layouts of each medium. */
export const hostileLayouts: Record<string, Variant[]> = {
  HTML: htmlVariants,
  text: textVariants,
  DOCX: docxVariants,
  XLSX: xlsxVariants,
};
