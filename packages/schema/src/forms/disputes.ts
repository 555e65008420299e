import { z } from 'zod';
import { resultGroup } from './parts.ts';

/** Table four, the same in the 2019 trial form and the 2021 form: 15 cells, no grand total for litigation. */
export const disputes = {
  reconsideration: resultGroup('行政复议', 'administrative reconsideration').meta({ id: 'Reconsideration' }),
  litigation: z
    .strictObject({
      direct: resultGroup('行政诉讼 未经复议直接起诉', 'litigation without prior reconsideration'),
      afterReconsideration: resultGroup('行政诉讼 复议后起诉', 'litigation after reconsideration'),
    })
    .meta({ id: 'Litigation' }),
};
