import { z } from 'zod';
import { Disclosure2019Trial } from './disclosure/2019-trial.ts';
import { Disclosure2021 } from './disclosure/2021.ts';
import { DisclosureMixed } from './disclosure/mixed.ts';
import { disputes } from './disputes.ts';
import { Requests2019Trial } from './requests/2019-trial.ts';
import { Requests2021 } from './requests/2021.ts';
import { RequestsMixed } from './requests/mixed.ts';

/** A report whose tables follow both forms; which table follows which stands in `forms`. */
export const TablesMixed = z
  .strictObject({
    proactiveDisclosure: z.union([Disclosure2019Trial, Disclosure2021, DisclosureMixed]),
    requests: z.union([Requests2019Trial, Requests2021, RequestsMixed]),
    ...disputes,
  })
  .meta({ id: 'TablesMixed' });
