import { printed2014 } from '@ogi-reports/schema/printed/2014-table';
import { statistics } from '../report/statistics.ts';
import { inSequence, patternsOf } from '../tables/patterns.ts';
import { filled } from '../tables/sequence.ts';
import { readStatistics } from '../tables/statistics.ts';
import type { FormFamily, FormReader } from './family.ts';

/** The one form under the Regulations of 2008. */
const family2008: FormFamily = {
  family: '2008',
  patterns: () => inSequence(patternsOf('2008', printed2014)),
  isSeen: (_, sequences) => {
    const old = filled(sequences.statistics).length;
    const current = filled(sequences.proactiveDisclosure).length + filled(sequences.requests).length;
    return old >= 3 && old >= current;
  },
  read: readStatistics,
  ofReport: statistics,
};

/** Reads the 2014 table: 58 cells, of the years 2014 to 2018 (政府信息公开情况统计表). */
export const form2014: FormReader = { form: '2014-table', family: family2008 };
