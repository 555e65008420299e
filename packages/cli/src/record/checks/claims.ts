import { entryOf } from '../field-name.ts';
import type { RecordCheck } from '../finding.ts';

/** A figure in prose names a cell of one of the forms, or none. */
export const claimsCheck: RecordCheck = {
  id: 'claims',
  *run({ claims }) {
    for (const [index, { cell }] of claims.entries()) {
      if (cell === null || entryOf(cell)) continue;
      yield {
        path: ['claims', index, 'cell'],
        message: {
          zh: `没有哪种表式有“${cell}”这一格。请检查地址（ogi codebook 可查），没有对应的格就写 null。`,
          en: `No form has a cell "${cell}". Check the address (ogi codebook lists them), or write null where no cell fits.`,
        },
      };
    }
  },
};
