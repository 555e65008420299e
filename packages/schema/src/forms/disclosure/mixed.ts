import { z } from 'zod';
import { Disclosure2019Trial, itemsAndDecisions, publications } from './2019-trial.ts';
import { Disclosure2021, documentStock } from './2021.ts';
import {
  administrativeDocuments,
  coercion,
  documents,
  licences,
  penalties,
  rules,
  services,
} from './rows.ts';

/** Table two where its blocks follow both forms: the cells of the two together. */
export const DisclosureMixed = z
  .strictObject({
    administrativeRules: z.strictObject({ ...publications(rules).shape, ...documentStock(rules).shape }),
    normativeDocuments: z.strictObject({
      ...publications(documents).shape,
      ...documentStock(administrativeDocuments).shape,
    }),
    licensing: itemsAndDecisions(licences),
    otherServices: itemsAndDecisions(services),
    penalties: itemsAndDecisions(penalties),
    coerciveMeasures: itemsAndDecisions(coercion),
    administrativeCharges: z.strictObject({
      ...Disclosure2019Trial.shape.administrativeCharges.shape,
      ...Disclosure2021.shape.administrativeCharges.shape,
    }),
    procurement: Disclosure2019Trial.shape.procurement,
  })
  .meta({ id: 'DisclosureMixed' });
