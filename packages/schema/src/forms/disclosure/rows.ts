import { disclosureRow } from '../parts.ts';

export const rules = disclosureRow('一', '规章', 'rules (guizhang)');
export const documents = disclosureRow('一', '规范性文件', 'normative documents');
export const administrativeDocuments = disclosureRow(
  '一',
  '行政规范性文件',
  'administrative normative documents',
);
export const licences = disclosureRow('五', '行政许可', 'administrative licences');
export const services = disclosureRow(
  '五',
  '其他对外管理服务事项',
  'other external management and service matters',
);
export const penalties = disclosureRow('六', '行政处罚', 'administrative penalties');
export const coercion = disclosureRow('六', '行政强制', 'administrative coercive measures');
export const charges = disclosureRow('八', '行政事业性收费', 'administrative and institutional fees');
export const procurement = disclosureRow('九', '政府集中采购', 'centralised government procurement');
