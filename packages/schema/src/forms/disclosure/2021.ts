import { z } from 'zod';
import { type DisclosureRow, disclosureCount, disclosureMoney } from '../parts.ts';
import { administrativeDocuments, charges, coercion, licences, penalties, rules } from './rows.ts';

export const documentStock = (row: DisclosureRow) =>
  z.strictObject({
    issued: disclosureCount(row, '件', '本年制发件数', 'issued'),
    repealed: disclosureCount(row, '件', '本年废止件数', 'repealed'),
    inForce: disclosureCount(row, '件', '现行有效件数', 'in force at year-end'),
  });

const decisions = (row: DisclosureRow) =>
  z.strictObject({ decisions: disclosureCount(row, '件', '本年处理决定数量', 'decisions made in year') });

/** Table two of the 2021 form: 10 cells. The fee's unit, 万元, is printed in its column heading. */
export const Disclosure2021 = z
  .strictObject({
    administrativeRules: documentStock(rules),
    normativeDocuments: documentStock(administrativeDocuments),
    licensing: decisions(licences),
    penalties: decisions(penalties),
    coerciveMeasures: decisions(coercion),
    administrativeCharges: z.strictObject({
      amount: disclosureMoney(charges, '万元', '本年收费金额（单位：万元）', 'amount collected'),
    }),
  })
  .meta({ id: 'Disclosure2021' });
