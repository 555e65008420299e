import { isName, longestName } from '@ogi-reports/schema';
import type { RecordCheck, RecordFault } from '../finding.ts';

/** Records hold figures and names; the words of a report stay in the report. */
export const proseCheck: RecordCheck = {
  id: 'prose',
  *run({ claims, cells }) {
    for (const [index, { subject }] of claims.entries())
      if (subject !== null && !isName(subject)) yield prose(['claims', index, 'subject'], subject);
    for (const [address, { raw }] of Object.entries(cells))
      if (raw !== null && raw.length > longestRaw) yield prose(['cells', address, 'raw'], raw);
  },
};

/** Characters of what may stand in a cell instead of a figure. */
const longestRaw = 20;

const prose = (path: PropertyKey[], words: string): RecordFault => ({
  path,
  message: {
    zh: `“${words}”像是报告的原文。记录不收原文：请缩成 ${longestName} 个字以内的名称，或写 null。`,
    en: `"${words}" reads like a piece of the report. Records hold none: cut it down to a name of ${longestName} characters at most, or write null.`,
  },
});
