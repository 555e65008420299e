import { z } from 'zod';
import {
  type DisclosureRow,
  disclosureChange,
  disclosureCount,
  disclosureMoney,
  disclosureRow,
} from './parts.ts';

const rules = disclosureRow('一', '规章', 'rules (guizhang)');
const documents = disclosureRow('一', '规范性文件', 'normative documents');
const administrativeDocuments = disclosureRow('一', '行政规范性文件', 'administrative normative documents');
const licences = disclosureRow('五', '行政许可', 'administrative licences');
const services = disclosureRow('五', '其他对外管理服务事项', 'other external management and service matters');
const penalties = disclosureRow('六', '行政处罚', 'administrative penalties');
const coercion = disclosureRow('六', '行政强制', 'administrative coercive measures');
const charges = disclosureRow('八', '行政事业性收费', 'administrative and institutional fees');
const procurement = disclosureRow('九', '政府集中采购', 'centralised government procurement');

const publications = (row: DisclosureRow) =>
  z.strictObject({
    made: disclosureCount(row, '件', '本年新制作数量', 'newly made'),
    disclosed: disclosureCount(row, '件', '本年新公开数量', 'newly disclosed'),
    disclosedStock: disclosureCount(row, '件', '对外公开总数量', 'total disclosed (stock)'),
  });

const itemsAndDecisions = (row: DisclosureRow) =>
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

const documentStock = (row: DisclosureRow) =>
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
