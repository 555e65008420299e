import { columnVariants } from './columns.ts';
import { docxVariants } from './docx.ts';
import { filledInVariants } from './filled-in.ts';
import { cellVariants } from './html-cells.ts';
import { pageVariants } from './html-pages.ts';
import { listVariants, pageListVariants } from './lists.ts';
import { ofdVariants } from './ofd.ts';
import { orderVariants, pageOrderVariants } from './orders.ts';
import { redesignedVariants } from './redesigned.ts';
import { copyVariants } from './text-copies.ts';
import { damageVariants } from './text-damages.ts';
import { extractVariants } from './text-extracts.ts';
import { publishedVariants } from './text-published.ts';
import type { Variant } from './variant.ts';
import { xlsxVariants } from './xlsx.ts';

/** The hostile layouts of each medium. */
export const hostileLayouts: Record<string, Variant[]> = {
  HTML: [
    ...cellVariants,
    ...pageVariants,
    ...pageListVariants,
    ...pageOrderVariants,
    ...redesignedVariants.html,
    ...filledInVariants.html,
  ],
  text: [
    ...copyVariants,
    ...listVariants,
    ...orderVariants,
    ...redesignedVariants.text,
    ...filledInVariants.text,
    ...publishedVariants,
    ...columnVariants,
    ...extractVariants,
    ...damageVariants,
  ],
  DOCX: docxVariants,
  XLSX: xlsxVariants,
  OFD: ofdVariants,
};
