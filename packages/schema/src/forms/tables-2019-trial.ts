import { z } from 'zod';
import { Disclosure2019Trial } from './disclosure/2019-trial.ts';
import { disputes } from './disputes.ts';
import { Requests2019Trial } from './requests/2019-trial.ts';

/** 政府信息公开工作年度报告格式（试行）, 国办公开办函〔2019〕60号: 198 cells, for the years 2019 and 2020. */
export const Tables2019Trial = z
  .strictObject({ proactiveDisclosure: Disclosure2019Trial, requests: Requests2019Trial, ...disputes })
  .meta({ id: 'Tables2019Trial' });
