import { cells, codebookEntry } from '@ogi-reports/schema';
import type { RecordCheck } from '../finding.ts';

/** Money has a unit wherever its form prescribes one; null is for forms that print none. */
export const moneyCheck: RecordCheck = {
  id: 'money',
  *run(report) {
    for (const { address, form, value } of cells(report)) {
      const unit = codebookEntry(form, address)?.unit;
      if (typeof value !== 'object' || value === null || value.unit !== null || !unit) continue;
      yield {
        path: ['tables', ...address.split('.'), 'unit'],
        message: {
          zh: `表式规定以“${unit}”为单位，请写明报告所用的单位。`,
          en: `The form prescribes the unit ${unit}; write the unit that the report uses.`,
        },
      };
    }
  },
};
