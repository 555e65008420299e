import type { AgencyKind, Level } from '@ogi-reports/schema';
import type { CheckRule } from '../../types.ts';

/** Names that leave no doubt about the level, or about the kind. 市 and 区 exist at several levels. */
const names: { pattern: RegExp; level?: Level; kinds?: AgencyKind[] }[] = [
  { pattern: /街道(?:办事处)?$/, level: 'township', kinds: ['subdistrict', 'government'] },
  { pattern: /(?:乡|镇|苏木)(?:人民政府)?$/, level: 'township', kinds: ['government'] },
  { pattern: /(?:县|自治旗)人民政府(?:办公室)?$/, level: 'county' },
  { pattern: /(?:自治州|盟)人民政府(?:办公[室厅])?$/, level: 'prefecture' },
  { pattern: /(?:省|自治区)人民政府(?:办公厅)?$/, level: 'province' },
  { pattern: /人民政府$/, kinds: ['government'] },
  { pattern: /(?:局|(?<!办公)厅|(?<!管理)委员会)$/, kinds: ['department', 'vertical', 'authorised'] },
];

export const rule: CheckRule = {
  id: 'metadata/name-and-level',
  title: { zh: '机关名称与层级、种类不符', en: "The agency's name does not fit its level or kind" },
  severity: 'warning',
  scope: 'report',
  forms: [],
  basis: {
    kind: 'inferred',
    text: { zh: '由名称末尾的词推定。', en: 'Read off the last words of the name.' },
  },
  check({ report: { agency } }, found) {
    const { name, level, kind } = agency;
    const expected = name === null ? undefined : names.find(({ pattern }) => pattern.test(name));
    if (!expected) return 'no-agency';
    if (expected.level && level !== 'unknown' && level !== expected.level)
      found(fault(name as string, level, expected.level));
    if (expected.kinds && kind !== 'unknown' && !expected.kinds.includes(kind))
      found(fault(name as string, kind, expected.kinds[0] as string));
    return 1;
  },
};

const fault = (name: string, actual: string, expected: string) => ({
  message: {
    zh: `“${name}”按名称应为 ${expected}，记录却写作 ${actual}。请核对机关名称与层级、种类。`,
    en: `By its name “${name}” is of ${expected}, but the record says ${actual}. Check the agency's name, level and kind.`,
  },
  actual,
  expected,
});
