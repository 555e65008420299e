import { printed2019Trial } from '@ogi-reports/schema/printed/2019-trial';
import { printed2021 } from '@ogi-reports/schema/printed/2021';
import { current } from '../report/current.ts';
import { withoutTables } from '../report/generation.ts';
import { readCurrent } from '../tables/current.ts';
import { readDisputes } from '../tables/disputes.ts';
import { disclosureForms } from '../tables/forms.ts';
import { inSequence, patternsOf, type RowPattern } from '../tables/patterns.ts';
import { filled } from '../tables/sequence.ts';
import type { FormFamily, FormReader } from './family.ts';
import { weave } from './weave.ts';

/** The two forms under the Regulations of 2019, which share most of their rows. */
const family2019: FormFamily = {
  family: '2019',
  patterns: () => {
    const trial = patternsOf('2019', printed2019Trial);
    const latest = patternsOf('2019', printed2021);
    return (['proactiveDisclosure', 'requests'] as const).flatMap((table) => {
      const own = (rows: readonly RowPattern[]) => rows.filter((row) => row.table === table);
      return inSequence(weave(own(trial), own(latest)));
    });
  },
  isSeen: (tokens, { proactiveDisclosure, requests }) => {
    const rows = filled(proactiveDisclosure).length + filled(requests).length;
    return (
      rows >= 2 ||
      (rows === 1 && disclosureForms(tokens, proactiveDisclosure).overall !== null) ||
      readDisputes(tokens) !== null
    );
  },
  read: readCurrent,
  ofReport: (reading, textOf) =>
    current(reading, () => (withoutTables('2019', textOf()).coverage === 'lost' ? 'lost' : 'not-seen')),
};

/** Reads the trial form: 198 cells, of the years 2019 and 2020 (国办公开办函〔2019〕60号). */
export const form2019Trial: FormReader = { form: '2019-trial', family: family2019 };

/** Reads the form in force: 200 cells, of the year 2021 and later (国办公开办函〔2021〕30号). */
export const form2021: FormReader = { form: '2021', family: family2019 };
