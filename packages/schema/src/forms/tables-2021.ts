import { z } from 'zod';
import { Disclosure2021 } from './disclosure/2021.ts';
import { disputes } from './disputes.ts';
import { Requests2021 } from './requests/2021.ts';

/** 政府信息公开工作年度报告格式, 国办公开办函〔2021〕30号: 200 cells, for the year 2021 and later. */
export const Tables2021 = z
  .strictObject({ proactiveDisclosure: Disclosure2021, requests: Requests2021, ...disputes })
  .meta({ id: 'Tables2021' });
