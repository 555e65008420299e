import { printed2014 } from '@ogi-reports/schema/printed/2014-table';
import type { TableReading } from '../tables/reading.ts';
import { coverageOf, fill } from './fill.ts';
import type { TablesOfReport } from './tables.ts';

const forms = [printed2014];

/** The 2014 table's report. */
export function statistics(reading: TableReading): TablesOfReport {
  return {
    edition: '2014-table',
    forms: { statistics: '2014-table' },
    coverage: { statistics: coverageOf(reading, 'statistics', forms, () => 'not-seen') },
    tables: fill(reading, [['statistics', forms]]),
  };
}
