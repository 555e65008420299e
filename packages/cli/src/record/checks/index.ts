import type { RecordCheck } from '../finding.ts';
import { claimsCheck } from './claims.ts';
import { coverageCheck } from './coverage.ts';
import { datesCheck } from './dates.ts';
import { identityCheck } from './identity.ts';
import { moneyCheck } from './money.ts';
import { proseCheck } from './prose.ts';
import { reasonsCheck } from './reasons.ts';
import { sourcesCheck } from './sources.ts';

/** Every relation between fields of a record that JSON Schema cannot show. */
export const recordChecks: readonly RecordCheck[] = [
  identityCheck,
  coverageCheck,
  reasonsCheck,
  moneyCheck,
  claimsCheck,
  proseCheck,
  sourcesCheck,
  datesCheck,
];
