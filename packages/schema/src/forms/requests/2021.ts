import { z } from 'zod';
import { applicantRow, official } from '../parts.ts';
import { after, before, requests } from './rows.ts';

export const split = {
  notAmended: applicantRow(
    '三、（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'otherwise handled: not corrected in time',
    official('30'),
  ),
  feeUnpaid: applicantRow(
    '三、（六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'otherwise handled: fee not paid in time',
    official('42'),
  ),
  other: applicantRow('三、（六）其他处理 3.其他', 'otherwise handled: other'),
};

/** Table three of the 2021 form: 25 rows of 7 columns, 175 cells; （六）其他处理 is three rows. */
export const Requests2021 = requests({ ...before, otherHandling: z.strictObject(split), ...after }).meta({
  id: 'Requests2021',
});
