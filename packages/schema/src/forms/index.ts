import { z } from 'zod';
import { Disclosure2019Trial, Disclosure2021, DisclosureMixed } from './disclosure.ts';
import { disputes } from './disputes.ts';
import { Requests2019Trial, Requests2021, RequestsMixed } from './requests.ts';

export { Tables2014 } from './form2014.ts';

/** 政府信息公开工作年度报告格式（试行）, 国办公开办函〔2019〕60号: 198 cells, for the years 2019 and 2020. */
export const Tables2019Trial = z
  .strictObject({ proactiveDisclosure: Disclosure2019Trial, requests: Requests2019Trial, ...disputes })
  .meta({ id: 'Tables2019Trial' });

/** 政府信息公开工作年度报告格式, 国办公开办函〔2021〕30号: 200 cells, for the year 2021 and later. */
export const Tables2021 = z
  .strictObject({ proactiveDisclosure: Disclosure2021, requests: Requests2021, ...disputes })
  .meta({ id: 'Tables2021' });

/** A report whose tables follow both forms; which table follows which stands in `forms`. */
export const TablesMixed = z
  .strictObject({
    proactiveDisclosure: z.union([Disclosure2019Trial, Disclosure2021, DisclosureMixed]),
    requests: z.union([Requests2019Trial, Requests2021, RequestsMixed]),
    ...disputes,
  })
  .meta({ id: 'TablesMixed' });
