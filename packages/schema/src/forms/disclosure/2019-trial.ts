import { z } from 'zod';
import { type DisclosureRow, disclosureChange, disclosureCount, disclosureMoney } from '../parts.ts';
import { charges, coercion, documents, licences, penalties, procurement, rules, services } from './rows.ts';

export const publications = (row: DisclosureRow) =>
  z.strictObject({
    made: disclosureCount(row, '件', '本年新制作数量', 'newly made'),
    disclosed: disclosureCount(row, '件', '本年新公开数量', 'newly disclosed'),
    disclosedStock: disclosureCount(row, '件', '对外公开总数量', 'total disclosed (stock)'),
  });

export const itemsAndDecisions = (row: DisclosureRow) =>
  z.strictObject({
    itemsPriorYear: disclosureCount(row, '项', '上一年项目数量', 'items on list, prior year'),
    itemsChange: disclosureChange(row, '本年增/减', 'change in year (signed)'),
    decisions: disclosureCount(row, '件', '处理决定数量', 'decisions made'),
  });

/** Table two of the 2019 trial form: 22 cells. The form prints no unit for the procurement total. */
export const Disclosure2019Trial = z
  .strictObject({
    administrativeRules: publications(rules),
    normativeDocuments: publications(documents),
    licensing: itemsAndDecisions(licences),
    otherServices: itemsAndDecisions(services),
    penalties: itemsAndDecisions(penalties),
    coerciveMeasures: itemsAndDecisions(coercion),
    administrativeCharges: z.strictObject({
      itemsPriorYear: disclosureCount(charges, '项', '上一年项目数量', 'items, prior year'),
      itemsChange: disclosureChange(charges, '本年增/减', 'change in year (signed)'),
    }),
    procurement: z.strictObject({
      projects: disclosureCount(procurement, '项', '采购项目数量', 'projects'),
      amount: disclosureMoney(procurement, null, '采购总金额', 'total value'),
    }),
  })
  .meta({ id: 'Disclosure2019Trial' });
